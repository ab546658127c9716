import { getCountryCallingCode, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { countryOf } from '../../../writing/phone-links.ts';
import { defineRule, type Remark } from '../../rule.ts';
import type { WrittenDocument } from '../../written/types.ts';
import { prosesOf } from '../../written/walk.ts';

/** More digits than these in one go are not held in mind. */
const LONGEST_GROUP = 6;
const UK_DIGITS = 10;

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
    { text: 'You can phone 0303 123 1113, 111, 999 or 116 123.', finds: [] },
    { text: 'Your account number is 01234567. Text us on 07700 900 456.', finds: [] },
  ],
  *check(document) {
    const country = countryOf(document.fields.language);
    if (!country) return;
    for (const prose of prosesOf(document)) {
      for (const { kind, start, end } of prose.literals) {
        const written = prose.text.slice(start, end);
        const plain = kind === 'phone' ? plainNumber(written, country) : undefined;
        if (plain !== undefined) yield { at: { prose, start, end }, ...words(written, plain) };
      }
    }
    yield* inContacts(document, country);
  },
});

function* inContacts({ fields, file, placeOf }: WrittenDocument, country: CountryCode): Generator<Remark> {
  for (const [id, { phone }] of Object.entries(fields.contacts)) {
    const plain = phone === undefined ? undefined : plainNumber(phone, country);
    if (phone === undefined || plain === undefined) continue;
    yield { at: { file, place: placeOf(['contacts', id, 'phone']) }, ...words(phone, plain) };
  }
}

function words(written: string, plain: string) {
  return {
    found: `phone number \`${written}\``,
    expected: 'groups with spaces',
    todo: `write \`${plain}\``,
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
  const isGrouped = groups.every((group) => /^\d+$/u.test(group) && group.length <= LONGEST_GROUP);
  const isPlain = written === plain || (isGrouped && groups[0] === plain.split(' ')[0]);
  return isPlain ? undefined : plain;
}
