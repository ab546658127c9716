/**
 * A day as people write it: `24 November 2026`.
 * @param day as in `2026-11-24`
 * @param language a language tag, as in `en-GB`
 */
export function longDate(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
