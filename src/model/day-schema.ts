import { z } from 'astro/zod';

/** A day that is in the calendar: 2026-11-24. */
export const daySchema = z
  .string('a day such as 2026-11-24')
  .regex(/^\d{4}-\d\d-\d\d$/, { error: 'a day such as 2026-11-24: year-month-day', abort: true })
  .refine(isDay, 'a day that is in the calendar');

/** Whether the calendar has a day: it has no 30 February. */
function isDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
