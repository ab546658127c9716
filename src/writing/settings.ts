import type { Words } from '../i18n/words.ts';
import type { Contact } from './contact.ts';
import type { HardWord } from './hard-word.ts';

/** What the writing plugins must know of the document that a part belongs to. */
export interface WritingSettings {
  /** The document's language, as in `en-GB`: its region tells how phone numbers are written. */
  language: string;
  /** The interface's words in that language. */
  words: Words;
  contacts: Readonly<Record<string, Contact>>;
  hardWords: readonly HardWord[];
  /** The names of all pictures. */
  pictures: ReadonlySet<string>;
}
