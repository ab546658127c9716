import {
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js';
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { visit } from './visit.ts';

/** No phone number is shorter. */
const ENOUGH_DIGITS = /(?:\p{Nd}\P{Nd}*){3}/u;

/**
 * Makes phone numbers in the words into links that dial. Which digits are a phone number is
 * decided by the numbering plan of the language's region (libphonenumber), so that dates and
 * reference numbers stay words.
 *
 * @param language a language with its region, as in `en-GB`
 */
export function phoneLinks(tree: Root, language: string): void {
  const country = countryOf(language);
  visit(tree, ['link', 'linkReference', 'text'], (node, index, parent) => {
    if (node.type !== 'text') return index + 1;
    // Most words have few digits in them or none, and to look for numbers takes long.
    if (!ENOUGH_DIGITS.test(node.value)) return undefined;
    const pieces = withPhoneLinks(node.value, country);
    if (pieces.every(({ type }) => type === 'text')) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

/** A text in pieces: words, and links for the phone numbers in it. */
function withPhoneLinks(text: string, country: CountryCode | undefined): PhrasingContent[] {
  const found = findPhoneNumbersInText(text, { ...(country && { defaultCountry: country }) });
  const pieces: (Text | Link)[] = [];
  let from = 0;
  for (const { startsAt, endsAt, number } of found) {
    if (startsAt > from) pieces.push({ type: 'text', value: text.slice(from, startsAt) });
    const digits = { type: 'text' as const, value: text.slice(startsAt, endsAt) };
    pieces.push({ type: 'link', url: number.getURI(), children: [digits] });
    from = endsAt;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ type: 'text', value: text.slice(from) });
  return pieces;
}

/**
 * The address that dials a phone number.
 * @param phone the number as people write it
 * @param language a language with its region, as in `en-GB`
 */
export function phoneUri(phone: string, language: string): string {
  const country = countryOf(language);
  const parsed = parsePhoneNumberFromString(phone, country);
  // A short number, such as 116 123, is not reached with the country before it.
  return parsed?.isValid() ? parsed.getURI() : `tel:${phone.replaceAll(' ', '')}`;
}

/** Those that were asked for; there are as many as languages that the interface speaks. */
const countries = new Map<string, { country: CountryCode | undefined }>();

/**
 * The country whose numbering plan holds.
 * @param language a language with its region, as in `en-GB`
 */
export function countryOf(language: string): CountryCode | undefined {
  const before = countries.get(language);
  if (before !== undefined) return before.country;
  const { region } = new Intl.Locale(language);
  const country = region && isSupportedCountry(region) ? region : undefined;
  countries.set(language, { country });
  return country;
}
