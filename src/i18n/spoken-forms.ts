import { enSpeech } from './en-speech.ts';
import type { Language } from './words.ts';

/** How one language says what is not written as it is said. */
export interface SpokenForms {
  /** Words and short forms, by how they are written; capitals make a difference. */
  words: Readonly<Record<string, string>>;
  /** The endings and other pieces of web and email addresses, in small letters. */
  inAddresses: Readonly<Record<string, string>>;
  /** The signs in web and email addresses. */
  signs: Readonly<Record<'@' | '.' | '/' | '-' | '_', string>>;
  /** The digits as they are said one by one, as in a phone number, and the sign before a country's number. */
  digits: Readonly<Record<'0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '+', string>>;
  /** Dates, times, money: what is found first is taken. */
  patterns: readonly SpokenPattern[];
}

/** Something that is written in a form of its own. */
interface SpokenPattern {
  /** With the flag `g`. */
  find: RegExp;
  /** How it is said. */
  say: (found: RegExpMatchArray) => string;
}

/** A language whose interface has words must say how they are spoken: this does not compile without. */
const languages: Readonly<Record<Language, SpokenForms>> = { en: enSpeech };

/**
 * How the language of a document says things.
 * @param language a language tag, as in `en-GB`; only its first part counts
 * @throws when the interface does not speak it (the schema of a document asks first)
 */
export function spokenFormsOf(language: string): SpokenForms {
  const forms = (languages as Readonly<Record<string, SpokenForms>>)[new Intl.Locale(language).language];
  if (!forms) throw new Error(`There are no spoken forms in ${language}`);
  return forms;
}
