import { NUMBER, numberOf } from './number-words.ts';
import type { Reading, Recogniser } from './fact.ts';

const HALF_DAY = '([ap])\\.?m\\b\\.?';
const TIME = '(\\d{1,2})(?:[:.](\\d\\d))?';

/** Times of the day. */
export const timeFacts: readonly Recogniser[] = [
  {
    // In "9 to 5pm" the first is no full time: it may be in the morning or not.
    kind: 'time',
    pattern: new RegExp(`(?<![\\w.:/£])${TIME} ?(?:to|until|-|–) ?${TIME} ?${HALF_DAY}`, 'gi'),
    read: ([, hour, minute, lastHour, lastMinute, half]) => [
      ...either(Number(hour), minute),
      ...time(Number(lastHour), lastMinute, half),
    ],
  },
  {
    kind: 'time',
    pattern: new RegExp(`(?<![\\w.:/£])${TIME} ?${HALF_DAY}`, 'gi'),
    read: ([, hour, minute, half]) => time(Number(hour), minute, half),
  },
  {
    kind: 'time',
    pattern: /(?<![\w.:/£])([01]?\d|2[0-4]):([0-5]\d)(?![\w:])/g,
    read: ([, hour, minute]) => time(Number(hour), minute, undefined),
  },
  {
    kind: 'time',
    pattern: new RegExp(`\\bhalf past (${NUMBER})`, 'gi'),
    read: ([, hour = '']) => either(numberOf(hour), '30'),
  },
  {
    kind: 'time',
    pattern: new RegExp(`(?<![\\w.:/£])(${NUMBER}) o['’]?clock\\b`, 'gi'),
    read: ([, hour = '']) => either(numberOf(hour), undefined),
  },
  { kind: 'time', pattern: /\b(?:midday|noon)\b/gi, read: () => time(12, undefined, undefined) },
  { kind: 'time', pattern: /\bmidnight\b/gi, read: () => time(0, undefined, undefined) },
];

function time(hour: number, minute: string | undefined, half: string | undefined): Reading[] {
  if (hour > 24 || (half !== undefined && hour > 12)) return [];
  const added = half?.toLowerCase() === 'p' ? 12 : 0;
  const hours = half === undefined ? hour % 24 : (hour % 12) + added;
  return [{ key: keyOf(hours, minute) }];
}

/** A time that does not say whether it is in the morning. */
function either(hour: number, minute: string | undefined): Reading[] {
  if (hour > 12) return [];
  const morning = keyOf(hour % 12, minute);
  return [{ key: morning, implies: [keyOf((hour % 12) + 12, minute)], isLoose: true }];
}

function keyOf(hour: number, minute = '00'): string {
  return `time ${hour}:${minute}`;
}
