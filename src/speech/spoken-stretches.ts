import { findPhoneNumbersInText } from 'libphonenumber-js';
import { countryOf } from '../writing/phone-links.ts';
import { sayAddress } from './say-address.ts';
import { sayPhone } from './say-phone.ts';
import type { DocumentForms } from './forms.ts';

/** A piece of a text that is not said as it is written. */
export interface SpokenStretch {
  start: number;
  end: number;
  said: string;
  /** Whether it is an address, the dots of which end no sentence. */
  isAddress?: boolean;
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const WEB = /\b(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]/gi;
const BARE_WEB =
  /\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net|gov|wales|scot|info|eu)\b(?:\/[^\s<>()]*[^\s<>().,;:!?])?/gi;

/** Finds what is not said as it is written, in the order of the text. What one kind has taken, the next does not get. */
export function spokenStretches(text: string, forms: DocumentForms): SpokenStretch[] {
  const found: SpokenStretch[] = [];
  for (const stretch of candidates(text, forms)) {
    if (!found.some(({ start, end }) => stretch.start < end && start < stretch.end)) found.push(stretch);
  }
  return found.sort((one, other) => one.start - other.start);
}

function* candidates(text: string, forms: DocumentForms): Generator<SpokenStretch> {
  for (const address of [EMAIL, WEB, BARE_WEB]) {
    yield* matches(text, address, ([letters]) => sayAddress(letters, forms), true);
  }
  yield* phones(text, forms);
  for (const { write, say } of forms.say) yield* matches(text, wholeWord(write), () => say);
  for (const { find, say } of forms.patterns) yield* matches(text, find, say);
  for (const [write, say] of Object.entries(forms.words)) yield* matches(text, wholeWord(write), () => say);
}

function* matches(
  text: string,
  find: RegExp,
  say: (found: RegExpMatchArray) => string,
  isAddress = false,
): Generator<SpokenStretch> {
  for (const match of text.matchAll(find)) {
    yield { start: match.index, end: match.index + match[0].length, said: say(match), isAddress };
  }
}

/** What the numbering plan of the country calls a phone number, and the numbers of the contacts. */
function* phones(text: string, forms: DocumentForms): Generator<SpokenStretch> {
  for (const phone of forms.phones) yield* matches(text, wholeWord(phone), () => sayPhone(phone, forms));
  const country = countryOf(forms.language);
  for (const { startsAt: start, endsAt: end } of findPhoneNumbersInText(
    text,
    country ? { defaultCountry: country } : undefined,
  )) {
    yield { start, end, said: sayPhone(text.slice(start, end), forms) };
  }
}

function wholeWord(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
}
