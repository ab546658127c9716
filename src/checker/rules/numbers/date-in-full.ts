import { defineRule } from '../../rule.ts';
import { DATE_FOLLOWS } from '../../text/calendar.ts';
import { matchesIn, type Match } from '../../text/matches.ts';
import { wordsBefore } from '../../text/neighbours.ts';
import { timesIn } from '../../text/times.ts';
import { prosesOf } from '../../written/walk.ts';

const NUMERIC_DATE =
  /(?<![\w£€$.,:/-])(?:(?<day>\d{1,2})(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?:\d{4}|\d{2})|(?<year>\d{4})(?<dash>[-/])(?<second>\d\d)\k<dash>(?<third>\d\d))(?![\w/]|[.:-]\d)/gu;
const DAY_AND_MONTH = new RegExp(
  `(?<=\\b${DATE_FOLLOWS}\\s)(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\w/]|[.:-]\\d)`,
  'giu',
);

export const dateInFull = defineRule({
  id: 'date-in-full',
  summary: 'Write dates with the month as a word.',
  because: 'In 03/04/2026 nobody can be sure which number is the month. The name of the month is plain.',
  source: 'W3C COGA, Making Content Usable, objective 3; NHS digital service manual, Dates',
  severity: 'error',
  examples: [
    {
      text: 'We will write to you by 03/04/2026.',
      finds: ['Unexpected date `03/04/2026`, expected the month as a word: write it as in `1 October 2026`'],
      better: 'We will write to you by 3 April 2026.',
    },
    {
      text: 'Your bus pass ends on 2027-02-09.',
      finds: ['Unexpected date `2027-02-09`, expected the month as a word: write it as in `1 October 2026`'],
      better: 'Your bus pass ends on 9 February 2027.',
    },
    {
      text: 'The van comes w/c 14/9.',
      finds: ['Unexpected date `14/9`, expected the month as a word: write it as in `1 October 2026`'],
      better: 'The van comes in the week from 14 September.',
    },
    { text: 'The Housing Plus Group started on 1 October 2016.', finds: [] },
    { text: 'Our sort code is 20-10-45. We are here 24/7.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      const times = new Set(timesIn(prose).map(({ start }) => start));
      // Some dates look like phone numbers: 01-02-2026.
      const found = [...matchesIn(prose, NUMERIC_DATE, ['phone']), ...matchesIn(prose, DAY_AND_MONTH)];
      for (const match of found) {
        if (!isDate(match) || times.has(match.start)) continue;
        yield {
          at: match,
          found: `date \`${match.text}\``,
          expected: 'the month as a word',
          todo: 'write it as in `1 October 2026`',
        };
      }
    }
  },
});

/** Whether the numbers can be a day and a month, in either order; "12-34-56" and the number of a heading cannot. */
function isDate(match: Match): boolean {
  const { day, month, second, third, sign } = match.groups;
  const [one = 0, other = 0] = [day ?? third, month ?? second].map(Number);
  const isDay = one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;
  const isHeadingNumber = sign === '.' && match.start === 0 && /^(?:heading|title)$/u.test(match.prose.kind);
  const isCode = /^(?:code|number)$/iu.test(nounBefore(match));
  return isDay && !isHeadingNumber && !isCode;
}

/** "Sort code 20-10-45", "The sort code is 20-10-45", "Sort code: 20-10-45". */
function nounBefore(match: Match): string {
  const before = wordsBefore(match, 2);
  return before.find(({ tag }) => tag === 'NOUN' || tag === 'PROPN')?.text ?? '';
}
