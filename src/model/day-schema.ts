import { z } from 'astro/zod';

/** A day that is in the calendar: 2026-11-24. */
export const daySchema = z
  .string('a day such as 2026-11-24')
  .regex(/^\d{4}-\d\d-\d\d$/, { error: 'a day such as 2026-11-24: year-month-day', abort: true })
  .refine(isDay, 'a day that is in the calendar');

/** A day on which something was done. */
export const pastDaySchema = daySchema.refine(
  isPast,
  'a day that is not in the future; or put the clock of this machine right',
);

/** Whether a day has come, anywhere on earth. */
function isPast(day: string): boolean {
  return Date.parse(day) - 14 * 60 * 60 * 1000 <= Date.now();
}

/** Whether the calendar has a day: it has no 30 February. */
function isDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
