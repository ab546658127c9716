import { defineRule } from '../../rule.ts';
import { daysIn, monthNumber, MONTH, WEEKDAY, weekdayOf } from '../../text/calendar.ts';
import { matchesIn } from '../../text/matches.ts';
import { prosesOf } from '../../written/walk.ts';

const DATE = new RegExp(
  `(?:\\b(?<weekday>${WEEKDAY}),?\\s(?:the\\s)?)?\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${MONTH})\\b(?:,?\\s(?<year>\\d{4})\\b)?`,
  'gu',
);
/** A year in which February has 29 days, for dates without a year. */
const LEAP_YEAR = 2024;

export const dateInCalendar = defineRule({
  id: 'date-in-calendar',
  summary: 'Check that the day is in the calendar, and that its weekday is right.',
  because:
    'Who comes on a wrong day has come in vain. Of “Tuesday 3 April”, when 3 April is a Friday, one half is wrong.',
  source: 'Our own rule',
  severity: 'error',
  examples: [
    {
      text: 'Come on 31 April 2026.',
      finds: ['Unexpected date `31 April 2026`, expected a day from 1 to 30: look up the date'],
      better: 'Come on 30 April 2026.',
    },
    {
      text: 'The shop shuts on Tuesday 3 April 2026.',
      finds: [
        'Unexpected date `Tuesday 3 April 2026`, expected `Friday` for this day: look up which of the two is right',
      ],
      better: 'The shop shuts on Friday 3 April 2026.',
    },
    { text: 'Come on 29 February 2028, on Monday 29 February or on Friday 3 April 2026.', finds: [] },
    { text: 'In room 42 May can help you.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const match of matchesIn(prose, DATE)) {
        const { weekday, day, month: name = '', year } = match.groups;
        const [date, month] = [Number(day), monthNumber(name)];
        const last = daysIn(month, Number(year ?? LEAP_YEAR));
        const right = year === undefined ? weekday : weekdayOf(date, month, Number(year));
        // "Room 42 May": no month has so many days.
        const isDay = date <= 31 || year !== undefined;
        if (date >= 1 && date <= last) {
          if (weekday === undefined || weekday === right) continue;
          const expected = `\`${right ?? ''}\` for this day`;
          yield { at: match, found: `date \`${match.text}\``, expected, todo: 'look up which of the two is right' };
        } else if (isDay) {
          yield {
            at: match,
            found: `date \`${match.text}\``,
            expected: `a day from 1 to ${last}`,
            todo: 'look up the date',
          };
        }
      }
    }
  },
});
