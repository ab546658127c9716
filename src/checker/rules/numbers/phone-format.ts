import { getCountryCallingCode, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { countryOf } from '../../../writing/phone-links.ts';
import { defineRule, type Remark } from '../../rule.ts';
import type { Prose } from '../../written/prose.ts';
import type { WrittenDocument } from '../../written/types.ts';
import { prosesOf } from '../../written/walk.ts';

/** More digits than these in one go are not held in mind. */
const LONGEST_GROUP = 6;
const SHORTEST_GROUP = 2;
const UK_DIGITS = 10;
/** What stands before a phone number; other numbers have their own lengths. */
const PHONE_FOLLOWS = /\b(?:phone|phoning|telephone|tel|ring|call|text|mobile|helpline)\b[^.!?]*$/iu;
const OTHER_NUMBER = /\b(?:account|reference|ref|policy|card|form|case|order|customer)\b[^.!?]*$/iu;

export const phoneFormat = defineRule({
  id: 'phone-format',
  summary: 'Write phone numbers with spaces, and the area code as one group.',
  because: 'Digits in groups can be read, said and pressed one group after the other.',
  source: 'W3C COGA, Making Content Usable, objective 3',
  severity: 'error',
  examples: [
    {
      text: 'Phone us on 01785312000.',
      finds: ['Unexpected phone number `01785312000`, expected groups with spaces: write `01785 312000`'],
      better: 'Phone us on 01785 312000.',
    },
    {
      text: 'You can ring the clinic on +44 (0)20 79460055 or 0207 946 0056.',
      finds: [
        'Unexpected phone number `+44 (0)20 79460055`, expected groups with spaces: write `020 7946 0055`',
        'Unexpected phone number `0207 946 0056`, expected groups with spaces: write `020 7946 0056`',
      ],
      better: 'You can ring the clinic on 020 7946 0055 or 020 7946 0056.',
    },
    {
      text: 'Phone us for help.',
      fields: {
        contacts: { us: { name: 'The Sample Group', picture: 'sample', phone: '01632960000' } },
      },
      finds: ['Unexpected phone number `01632960000`, expected groups with spaces: write `01632 960000`'],
    },
    {
      text: 'Phone us on 01785 312 00 0. Ring the clinic on 01632 96000. Text 07700 900 456 789.',
      finds: [
        'Unexpected phone number `01785 312 00 0`, expected groups with spaces: write `01785 312000`',
        'Unexpected phone number `01632 96000` with 10 digits, expected 11 digits: look up the number',
        'Unexpected phone number `07700 900 456 789` with 14 digits, expected 11 digits: look up the number',
      ],
      better: 'Phone us on 01785 312000. Ring the clinic on 01632 960000. Text 07700 900 456.',
    },
    { text: 'Phone 0800 1111. Give your account number 01234567 when you phone us.', finds: [] },
    { text: 'You can phone 0303 123 1113, 111, 999 or 116 123.', finds: [] },
    { text: 'Your account number is 01234567. Text us on 07700 900 456.', finds: [] },
  ],
  *check(document) {
    const country = countryOf(document.fields.language);
    if (!country) return;
    for (const prose of prosesOf(document)) {
      for (const { kind, start, end } of prose.literals) {
        const written = prose.text.slice(start, end);
        if (kind !== 'phone') continue;
        const at = { prose, start, end };
        const plain = plainNumber(written, country);
        if (plain !== undefined) yield { at, ...words(written, plain) };
        else if (isPhone(prose, start) && hasWrongLength(written, country)) yield { at, ...wrongLength(written) };
      }
    }
    yield* inContacts(document, country);
  },
});

function* inContacts({ fields, file, places }: WrittenDocument, country: CountryCode): Generator<Remark> {
  for (const [id, { phone }] of Object.entries(fields.contacts)) {
    if (phone === undefined) continue;
    const at = { file, place: places.placeOf(['contacts', id, 'phone']) };
    const plain = plainNumber(phone, country);
    if (plain !== undefined) yield { at, ...words(phone, plain) };
    else if (hasWrongLength(phone, country)) yield { at, ...wrongLength(phone) };
  }
}

function words(written: string, plain: string) {
  return {
    found: `phone number \`${written}\``,
    expected: 'groups with spaces',
    todo: `write \`${plain}\``,
  };
}

/** Whether the words before a number say that it can be phoned. */
function isPhone({ text }: Prose, start: number): boolean {
  const before = text.slice(0, start);
  return PHONE_FOLLOWS.test(before) && !OTHER_NUMBER.test(before);
}

/** Whether a number of the UK has too few digits or too many. A few real ones are shorter than the others: `0800 1111`. */
function hasWrongLength(written: string, country: CountryCode): boolean {
  if (country !== 'GB' || !written.startsWith('0')) return false;
  const digits = written.replaceAll(/\D/gu, '').length - 1;
  return digits !== UK_DIGITS && parsePhoneNumberFromString(written, country)?.isValid() !== true;
}

function wrongLength(written: string) {
  return {
    found: `phone number \`${written}\` with ${written.replaceAll(/\D/gu, '').length} digits`,
    expected: `${UK_DIGITS + 1} digits`,
    todo: 'look up the number',
  };
}

/** How people write a number of the country; undefined when it is written so, or is no phone number. */
function plainNumber(written: string, country: CountryCode): string | undefined {
  const number = parsePhoneNumberFromString(written, country);
  if (!number?.isPossible()) return undefined;
  // Numbers that are kept for films are not valid, but look like the others.
  const isNumber = number.isValid() || number.nationalNumber.length === UK_DIGITS;
  if (!isNumber || number.countryCallingCode !== getCountryCallingCode(country)) return undefined;
  const plain = number.formatNational();
  const groups = written.split(' ');
  const isGrouped = groups.every(
    (group) => /^\d+$/u.test(group) && group.length >= SHORTEST_GROUP && group.length <= LONGEST_GROUP,
  );
  const isPlain = written === plain || (isGrouped && groups[0] === plain.split(' ')[0]);
  return isPlain ? undefined : plain;
}
