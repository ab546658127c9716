import { defineRule } from '../../rule.ts';
import { MONTH, SHORT_MONTH, SHORT_WEEKDAY, WEEKDAY, wholeName } from '../../text/calendar.ts';
import { matchesIn, type Match } from '../../text/matches.ts';
import { rangesIn } from '../../text/ranges.ts';
import { prosesOf } from '../../written/walk.ts';

// A dot is part of a month only when the sentence goes on behind it.
const SHORT = `(?:${SHORT_MONTH})\\b(?:\\.(?=\\s[\\p{Ll}\\d]))?`;
const ANY_MONTH = `(?:(?:${MONTH})\\b|${SHORT})`;
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)';
/** "1st October", "the 1st of October", "1 Oct 2026". */
const DAY_FIRST = `(?:the\\s)?(?<day>\\d{1,2})(?<ending>st|nd|rd|th)?\\s(?<of>of\\s)?(?<month>${ANY_MONTH})`;
/** "October 1st", "October 1, 2026". */
const MONTH_FIRST = `(?<laterMonth>${ANY_MONTH})\\s(?:the\\s)?(?<laterDay>${ORDINAL}\\b|\\d{1,2}(?=,?\\s\\d{4}\\b))`;
const YEAR_ONLY = `(?<shortMonth>${SHORT})(?=\\s\\d{4}\\b)`;
const DATE = new RegExp(`\\b(?:${DAY_FIRST}|${MONTH_FIRST}|${YEAR_ONLY})`, 'gu');

/** "Tue 6 April", "on Tue", "Tue to Fri"; "Sun" and "Sat" alone may be words. */
const DAY_NAME = new RegExp(
  `\\b(?<name>(?:${SHORT_WEEKDAY})\\b)(?=,?\\s\\d|\\s(?:to|and|or)\\s(?:${SHORT_WEEKDAY}|${WEEKDAY})\\b)|(?<=\\b(?:on|every|each|to|and|or|until|from|by)\\s)(?<after>(?:${SHORT_WEEKDAY})\\b(?!\\s(?:${ANY_MONTH}|\\p{Lu})))`,
  'gu',
);
const WEEKDAY_ORDINAL = new RegExp(`\\b(?:${WEEKDAY}),?\\s(?:the\\s)?(?<day>${ORDINAL})(?!\\s(?:of\\s)?\\p{L})`, 'gu');

export const datePlainDay = defineRule({
  id: 'date-plain-day',
  summary: 'Write the day as a plain number, and names of days and months in full.',
  because: 'The letters in “1st” are not said as they look. “Feb” and “Tue” have to be guessed.',
  source: 'NHS digital service manual, Dates',
  severity: 'warning',
  examples: [
    {
      text: 'We were set up on 1st October 2016.',
      finds: ['Unexpected date `1st October`, expected a plain day and the month in full: write `1 October`'],
      better: 'We were set up on 1 October 2016.',
    },
    {
      text: 'The vet can see your dog on Tue 6 Apr.',
      finds: [
        'Unexpected day `Tue`, expected its whole name: write `Tuesday`',
        'Unexpected date `6 Apr`, expected a plain day and the month in full: write `6 April`',
      ],
      better: 'The vet can see your dog on Tuesday 6 April.',
    },
    { text: 'The Housing Plus Group started on 1 October 2016.', finds: [] },
    { text: 'We are on the 1st floor. In May 2 nurses start. Sit in the sun. Jan can help on Sunday.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      const ranges = rangesIn(prose);
      for (const match of matchesIn(prose, DAY_NAME)) {
        // "Mon-Fri" is told once, by the rule on ranges.
        if (ranges.some(({ start, end }) => start <= match.start && match.start < end)) continue;
        yield remark('day', match, 'its whole name', wholeName(match.text));
      }
      for (const match of matchesIn(prose, DATE)) {
        const plain = plainDate(match);
        if (plain !== match.text) yield remark('date', match, 'a plain day and the month in full', plain);
      }
      for (const match of matchesIn(prose, WEEKDAY_ORDINAL)) {
        yield remark('date', match, 'a plain day and its month', `${match.text.split(/\W/u)[0] ?? ''} 1 October`);
      }
    }
  },
});

function remark(what: string, at: Match, expected: string, plain: string) {
  return { at, found: `${what} \`${at.text}\``, expected, todo: `write \`${plain}\`` };
}

function plainDate({ groups }: Match): string {
  const { day, month, laterDay, laterMonth, shortMonth } = groups;
  const [number = day, name = month ?? shortMonth] = [laterDay?.replaceAll(/\D/gu, ''), laterMonth];
  return [number, wholeName(name ?? '')].filter(Boolean).join(' ');
}
