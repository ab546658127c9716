import type { Prose, Stretch } from '../written/prose.ts';
import { matchesIn, type Match } from './matches.ts';
import { wordsAfter } from './neighbours.ts';

/** A time of day. */
export interface Time extends Stretch {
  text: string;
  /** How it is written in plain words: `5:30pm`, `midday`. Two when only the reader knows which is meant. */
  plain: readonly [string] | readonly [string, string];
}

const CLOCK =
  /(?<![\w£€$.,:])(?<hour>\d{1,2})(?:(?<sign>[:.])(?<minutes>[0-5]\d))?(?:\s?(?<half>[ap])(?:\.m\.?|m\b)|\s(?<name>noon|midday|midnight)\b|\s?(?<hours>hours|hrs)\b|(?!\w|[:.,]\d))/giu;
const FOUR_DIGITS = /(?<![\w£€$.,:])(?<hour>[01]\d|2[0-3])(?<minutes>[0-5]\d)\s?(?:hours|hrs|h)\b/giu;
/** What stands before a time, but hardly before a decimal. */
const TIME_FOLLOWS = /\b(?:at|by|from|until|till|before|after|between|since)\s$/iu;
const SAME_STRETCH = /^\s?(?:[-–—]|to|and|or|until)\s?$/u;

/** The times of day in a prose, in order. A number with a dot is a time only where the words say so: `by 7.45`. */
export function timesIn(prose: Prose): Time[] {
  const found: Time[] = [];
  for (const match of [...matchesIn(prose, CLOCK), ...matchesIn(prose, FOUR_DIGITS)]) {
    const before = prose.text.slice(Math.max(match.start - 10, 0), match.start);
    const last = found.at(-1);
    const goesOn = last !== undefined && SAME_STRETCH.test(prose.text.slice(last.end, match.start));
    if (!isTime(match, TIME_FOLLOWS.test(before) || goesOn)) continue;
    const plain = plainTime(match.groups);
    if (plain) found.push({ prose, start: match.start, end: match.end, text: match.text, plain });
  }
  return found.sort((one, other) => one.start - other.start);
}

function isTime(match: Match, isAfterCue: boolean): boolean {
  const { sign, half, name, hours, minutes } = match.groups;
  if (half !== undefined || name !== undefined) return true;
  if (minutes === undefined) return false;
  if (sign === ':') return true;
  if (sign === undefined || hours !== undefined) return isAfterCue;
  // "From 2.25 litres": what is counted follows.
  const [next] = wordsAfter(match);
  const isCounted = next?.tag === 'NOUN' && !/^(?:to|yester)/u.test(next.text);
  return isAfterCue && !isCounted;
}

function plainTime({ hour: written = '', minutes = '00', half, name }: Match['groups']): Time['plain'] | undefined {
  const hour = Number(written);
  if (hour > (half === undefined ? 24 : 12)) return undefined;
  if (name !== undefined) return [name.toLowerCase() === 'noon' ? 'midday' : name.toLowerCase()];
  if (half !== undefined) return [clock(hour, minutes, half.toLowerCase() === 'p')];
  if (hour === 0 || hour >= 12) return [clock(hour, minutes, hour >= 12 && hour < 24)];
  if (written.startsWith('0')) return [clock(hour, minutes, false)];
  return [clock(hour, minutes, false), clock(hour, minutes, true)];
}

function clock(hour: number, minutes: string, isAfternoon: boolean): string {
  if (hour % 12 === 0 && minutes === '00') return isAfternoon ? 'midday' : 'midnight';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes === '00' ? '' : `:${minutes}`}${isAfternoon ? 'pm' : 'am'}`;
}
