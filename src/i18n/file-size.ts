/**
 * A size as people read it: `290 kB`, `1.2 MB`, on one line.
 * @param bytes the size in bytes
 * @param language a language tag, as in `en-GB`
 */
export function fileSize(bytes: number, language: string): string {
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  const size = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(value);
  return size.replaceAll(' ', '\u00a0');
}
