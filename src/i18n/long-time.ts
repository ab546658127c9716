/**
 * A moment as people say it, in the time of the world: `24 November 2026, 09:30 UTC`; or a stretch of time:
 * `24 November 2026, 09:30 to 09:41 UTC`.
 * @param from as ISO 8601 writes it
 * @param to its end, where it is a stretch
 */
export function longTime(from: string, to = from): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const said = format.formatRange(new Date(from), new Date(to));
  return `${said.replaceAll(' at ', ', ').replace(/\s*–\s*/, ' to ')} UTC`;
}
