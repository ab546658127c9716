import { cidWidths } from '../../fonts/cid-widths.ts';
import { simpleWidths } from '../../fonts/simple-widths.ts';
import { readToUnicode } from '../../fonts/to-unicode.ts';
import { Dictionary } from '../../values/dictionary.ts';

/** What is needed of a font to read the text that it shows, and to know where it ends. */
export interface Font {
  /** Its name in the resources of the page. */
  name: string;
  /** The codes of a string, in order. */
  codes: (string: Uint8Array) => number[];
  /** The text of a code. */
  textOf: (code: number) => string;
  /** How far a code moves on, in thousandths of the font's size. */
  widthOf: (code: number) => number;
  /** The code of the space as it is written in a content stream; undefined when the font has none. */
  space: string | undefined;
}

/** Reads a font of a page's resources. Chromium writes the codes of composite fonts with two bytes. */
export function readFont(name: string, font: Dictionary): Font {
  const descendant = font.list('DescendantFonts')?.at(0);
  const size = descendant instanceof Dictionary ? 2 : 1;
  const widthOf = descendant instanceof Dictionary ? cidWidths(descendant) : simpleWidths(font);
  const { textOf, codeOf } = readToUnicode(font);
  const space = codeOf(' ');
  return {
    name,
    codes: (string) => codesOf(string, size),
    textOf: (code) => textOf(code) ?? '',
    widthOf: (code) => widthOf(code) ?? 0,
    space: space === undefined ? undefined : `<${space.toString(16).padStart(size * 2, '0')}>`,
  };
}

function codesOf(string: Uint8Array, size: number): number[] {
  const codes: number[] = [];
  for (let at = 0; at + size <= string.length; at += size) {
    codes.push(string.subarray(at, at + size).reduce((code, byte) => code * 256 + byte, 0));
  }
  return codes;
}
