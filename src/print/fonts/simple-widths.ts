import type { Dictionary } from '../values/dictionary.ts';

/**
 * Makes a function that says how wide the glyph of a code is by the dictionary of a font with one byte for each glyph:
 * the entries Widths and MissingWidth (ISO 32000-1, 9.6.2.1); nothing where they say none.
 */
export function simpleWidths(font: Dictionary): (code: number) => number | undefined {
  const widths = font.list('Widths');
  const [first, last] = [font.number('FirstChar'), font.number('LastChar')];
  const missing = font.dictionary('FontDescriptor')?.number('MissingWidth');
  return (code) => {
    const isListed = first !== undefined && last !== undefined && code >= first && code <= last;
    const width = isListed ? widths?.at(code - first) : undefined;
    return typeof width === 'number' ? width : missing;
  };
}
