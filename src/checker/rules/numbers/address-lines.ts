import { defineRule } from '../../rule.ts';
import { isInCalendar } from '../../text/calendar.ts';
import { matchesIn, type Match } from '../../text/matches.ts';
import type { Prose, Stretch } from '../../written/prose.ts';
import { prosesOf } from '../../written/walk.ts';

/** A house number, its street in capitals, and the town behind a comma. */
const STREET =
  /(?<![\w£.,:/-])\d{1,4}[A-Za-z]?\s(?<first>\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+){1,4},\s\p{Lu}\p{L}+/gu;

/** Words in capitals and numbers at the end. Each is taken whole: in pieces, "ABC" could be read in more ways than can be tried. */
const NAMES_AT_END = /(?:(?:\p{Lu}[\p{L}'’-]*(?![\p{L}'’-])|\d+(?!\d))\s?)+$/u;

export const addressLines = defineRule({
  id: 'address-lines',
  summary: 'Write each line of an address on a line of its own.',
  because: 'On lines of its own an address looks as it does on an envelope, and can be copied from top to bottom.',
  source: 'Our own rule',
  severity: 'warning',
  examples: [
    {
      text: 'Send the form to The Registrar, 4 Castle Lane, Exampletown, EX1 2AB.',
      finds: [
        'Unexpected address `4 Castle Lane, Exampletown, EX1 2AB` in a sentence, expected one line for each part of it: put it under `post` of a contact in document.yaml and show it with `<Contact>`',
      ],
      better: 'Send the form to the Registrar at this address:',
    },
    { text: 'The tip is in Station Road, Exampletown.', finds: [] },
    { text: 'Come to 12 Mill Street. On 5 May, we start. You live in the EX1 2AB area.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const { start, end } of addressesIn(prose)) {
        yield {
          at: { prose, start, end },
          found: `address \`${prose.text.slice(start, end)}\` in a sentence`,
          expected: 'one line for each part of it',
          todo: 'put it under `post` of a contact in document.yaml and show it with `<Contact>`',
        };
      }
    }
  },
});

/** The addresses of a prose, one in a sentence: from the house number, or the words before a comma, to the postcode. */
function* addressesIn(prose: Prose): Generator<Stretch> {
  const streets = [...matchesIn(prose, STREET)].filter(isStreet);
  const postcodes = prose.literals.filter(({ kind }) => kind === 'postcode');
  if (streets.length === 0 && postcodes.length === 0) return;
  for (const { start, end } of prose.sentences) {
    const street = streets.find((one) => one.start >= start && one.end <= end);
    const postcode = postcodes.find((one) => one.start >= start && one.end <= end);
    const comma = postcode && prose.text.slice(start, postcode.start).indexOf(',');
    if (street) yield { prose, start: street.start, end: Math.max(street.end, postcode?.end ?? 0) };
    else if (postcode && comma !== undefined && comma >= 0)
      yield { prose, start: lineStart(prose, start, comma), end: postcode.end };
  }
}

/** Where the words in capitals before the first comma begin. */
function lineStart(prose: Prose, start: number, comma: number): number {
  const before = prose.text.slice(start, start + comma);
  return start + comma - (NAMES_AT_END.exec(before)?.[0].length ?? before.length);
}

function isStreet({ groups }: Match): boolean {
  return !isInCalendar(groups['first'] ?? '');
}
