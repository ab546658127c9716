import { monthNumber, WEEKDAY, weekdayOf, wholeName } from '../text/calendar.ts';
import type { Reading, Recogniser } from './fact.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const YEAR = '((?:19|20)\\d\\d)\\b';

/** Dates and days of the week. Longer ways to write them come first. */
export const dateFacts: readonly Recogniser[] = [
  {
    kind: 'date',
    pattern: new RegExp(`\\b${DAY} ?(?:to|until|and|or|-|–) ?(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`, 'g'),
    read: ([, first, last, month, year]) => [...date(year, month, first), ...date(year, month, last)],
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`, 'g'),
    read: ([, day, month, year]) => date(year, month, day),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b${MONTH} ${DAY}\\b(?:,? ${YEAR})?`, 'g'),
    read: ([, month, day, year]) => date(year, month, day),
  },
  {
    kind: 'date',
    pattern: /(?<![\w/.-])(\d{4})-(\d\d)-(\d\d)(?![\w/]|[.-]\d)/g,
    read: ([, year, month, day]) => date(year, month, day),
  },
  {
    kind: 'date',
    pattern: /(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\w/]|[.-]\d)/g,
    read: ([, day, , month, year = '']) => date(year.length === 2 ? `20${year}` : year, month, day),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b${MONTH},? ${YEAR}`, 'g'),
    read: ([, month, year]) => date(year, month, undefined),
  },
  {
    kind: 'date',
    pattern: /\b(January|February|April|June|July|August|September|October|November|December)\b/g,
    read: ([, month]) => date(undefined, month, undefined),
  },
  {
    // Words too: "May we phone you?"
    kind: 'date',
    pattern: /(?<=\b(?:in|by|of|since|until|from|to|before|after|every|each|next|last|and|or) )(march|may)\b/gi,
    read: ([, month = '']) => (month.startsWith('M') ? date(undefined, month, undefined) : []),
  },
  {
    kind: 'date',
    pattern: /(?<![\w/.-])((?:19|20)\d\d)[/–-]((?:19|20)?\d\d)(?![\w/]|[.-]\d)/g,
    read: ([, first = '', last = '']) => {
      const next = first.slice(0, 4 - last.length) + last;
      return Number(next) === Number(first) + 1 ? [{ key: `number ${first}` }, { key: `number ${next}` }] : [];
    },
  },
  {
    kind: 'day',
    pattern: new RegExp(`\\b(${WEEKDAY})s?\\b`, 'gi'),
    read: ([, day = '']) => [{ key: `day ${day.toLowerCase()}` }],
  },
  {
    // Words too: "the Sun".
    kind: 'day',
    pattern: /\b(Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b/g,
    read: ([, short = '']) => [{ key: `day ${wholeName(short).toLowerCase()}`, isLoose: true }],
  },
];

/** A day, a month of a year, a day of any year, or a month of any year; nothing when the calendar has no such day. */
function date(year: string | undefined, monthLetters: string | undefined, day: string | undefined): Reading[] {
  const month = monthOf(monthLetters ?? '');
  const at = new Date(Date.UTC(Number(year ?? 2000), month - 1, Number(day ?? 1)));
  if (at.getUTCMonth() !== month - 1) return [];
  const [, monthPart = '', dayPart = ''] = at.toISOString().slice(0, 10).split('-');
  const ofMonth = `date --${monthPart}`;
  const ofYear = year === undefined ? [] : [`number ${year}`];
  if (day === undefined) {
    return year === undefined
      ? [{ key: ofMonth }]
      : [{ key: `date ${year}-${monthPart}`, implies: [ofMonth, ...ofYear] }];
  }
  const anyYear = `date --${monthPart}-${dayPart}`;
  if (year === undefined) return [{ key: anyYear, implies: [ofMonth] }];
  const weekday = `day ${weekdayOf(Number(day), month, Number(year)).toLowerCase()}`;
  return [
    {
      key: `date ${year}-${monthPart}-${dayPart}`,
      implies: [`date ${year}-${monthPart}`, anyYear, ofMonth, weekday, ...ofYear],
    },
  ];
}

/** 1 to 12, from a number or a name; 0 when it is neither. */
function monthOf(letters: string): number {
  return /^\d/.test(letters) ? Number(letters) : monthNumber(wholeName(letters));
}
