/**
 * A length of time as people say it: `1 minute 40 seconds`.
 * @param seconds rounded to whole ones, and never to none
 * @param language a language tag, as in `en-GB`
 */
export function duration(seconds: number, language: string): string {
  const whole = Math.max(1, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return [minutes > 0 && count(minutes, 'minute', language), rest > 0 && count(rest, 'second', language)]
    .filter((words) => words !== false)
    .join(' ');
}

function count(value: number, unit: 'minute' | 'second', language: string): string {
  const words = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return words.replaceAll(' ', '\u00a0');
}
