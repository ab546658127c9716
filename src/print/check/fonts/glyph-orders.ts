import orders from './data/glyph-orders.json' with { type: 'json' };

/** The names that every CFF font knows by a number (Adobe Technical Note 5176, Appendix A). */
export const standardStrings: readonly string[] = orders.cffStrings.split(' ');

/** The names of glyphs in the order of Apple (TrueType Reference Manual, the table post). */
export const macGlyphs: readonly string[] = orders.macGlyphs.split(' ');

/** The names of glyphs in the charsets ISOAdobe, Expert and ExpertSubset (Adobe Technical Note 5176, Appendix C). */
export const predefinedCharsets: readonly (readonly string[])[] = [
  standardStrings.slice(0, 229),
  ...[orders.cffExpert, orders.cffExpertSubset].map((ranges) =>
    numbersIn(ranges).map((string) => standardStrings[string] ?? ''),
  ),
];

/** The numbers in ranges, each with its first and its last. */
export function numbersIn(ranges: readonly (readonly number[])[]): number[] {
  return ranges.flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
