import { en } from './en.ts';

/** The interface's own words in one language. */
export type Words = typeof en;

/** Each language of the interface, by its short code. */
const languages = { en } satisfies Record<string, Words>;

/** The short code of a language that the interface speaks. */
export type Language = keyof typeof languages;

/** The short codes of the languages that the interface speaks. */
export const knownLanguages = Object.keys(languages);

/**
 * The interface's words for a document.
 * @param language a language tag, as in `en-GB`; only its first part counts
 * @throws when the interface does not speak it (the schema of a document asks first)
 */
export function wordsFor(language: string): Words {
  const words = (languages as Readonly<Record<string, Words>>)[new Intl.Locale(language).language];
  if (!words) throw new Error(`The interface has no words in ${language}`);
  return words;
}
