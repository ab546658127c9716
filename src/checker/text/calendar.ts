const monthDays = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
// 1 January 2024 was a Monday.
const weekDays = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, day + 1)));

/** January to December. */
const months: readonly string[] = monthDays.map((day) => named(day, { month: 'long' }));

/** Monday to Sunday. */
const weekdays: readonly string[] = weekDays.map((day) => named(day, { weekday: 'long' }));

const SHORTEST = 3;
const LONGEST = 5;

/** A pattern for the names of months, to put into others. */
export const MONTH = months.join('|');

/** A pattern for the names of weekdays. */
export const WEEKDAY = weekdays.join('|');

/** A pattern for words before a day and its month in digits, as in `by 3/4`. */
export const DATE_FOLLOWS = `(?:on|by|before|after|until|till|since|from|of|dated|w/?[ce]|week (?:commencing|starting|beginning|ending)|(?:${WEEKDAY}|${shortOf(weekdays)}),?)`;

/** A pattern for months that are cut off: `Feb`, `Sept`. */
export const SHORT_MONTH = shortOf(months);

/** A pattern for weekdays that are cut off: `Mon`, `Tues`. */
export const SHORT_WEEKDAY = [...shortOf(weekdays).split('|'), 'Weds'].join('|');

/**
 * The whole name of a month or a weekday.
 * @param short its first letters, as in `Sept`
 */
export function wholeName(short: string): string {
  const letters = short.toLowerCase().slice(0, SHORTEST);
  return [...months, ...weekdays].find((name) => name.toLowerCase().startsWith(letters)) ?? short;
}

/** Whether a word is a month or a weekday that is cut off. */
export function isShortName(word: string): boolean {
  return new RegExp(`^(?:${SHORT_MONTH}|${SHORT_WEEKDAY})$`).test(word) && word !== wholeName(word);
}

/** Whether a word is a month or a weekday, whole or cut off, also more than one: `Mondays`. */
export function isInCalendar(word: string): boolean {
  return new RegExp(`^(?:${MONTH}|${WEEKDAY}|${SHORT_MONTH}|${SHORT_WEEKDAY})s?$`).test(word);
}

/** The number of a month: 1 for January. */
export function monthNumber(name: string): number {
  return months.indexOf(name) + 1;
}

/** How many days a month has in a year. */
export function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The weekday of a date. */
export function weekdayOf(day: number, month: number, year: number): string {
  return named(new Date(Date.UTC(year, month - 1, day)), { weekday: 'long' });
}

function named(day: Date, style: Intl.DateTimeFormatOptions): string {
  return day.toLocaleDateString('en-GB', { ...style, timeZone: 'UTC' });
}

/** First letters of names; the longest stand first, so that a pattern takes all of `Sept`. */
function shortOf(names: readonly string[]): string {
  return names
    .flatMap((name) =>
      Array.from({ length: LONGEST - SHORTEST + 1 }, (_, more) => name.slice(0, LONGEST - more)).filter(
        (short) => short.length < name.length,
      ),
    )
    .join('|');
}
