import { spokenFormsOf, type SpokenForms } from '../i18n/spoken-forms.ts';
import type { EasyRead } from '../model/easy-read.ts';
import type { Saying } from '../writing/saying.ts';

/** How a document is spoken: as its language says things, and as its own document.yaml says them. */
export interface DocumentForms extends SpokenForms {
  language: string;
  /** The document's own sayings, before all others. */
  say: readonly Saying[];
  /** The phone numbers of its contacts, short ones too. */
  phones: readonly string[];
}

/** How a document is spoken. */
export function formsOf({ language, say, contacts }: Pick<EasyRead, 'language' | 'say' | 'contacts'>): DocumentForms {
  const phones = Object.values(contacts).flatMap(({ phone }) => phone ?? []);
  return { ...spokenFormsOf(language), language, say, phones };
}
