import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { readToUnicode } from './to-unicode.ts';

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

/** Reads a font of a page's resources. */
export function readFont(name: string, dict: PDFDict): Font {
  const texts = readTexts(dict);
  const descendants = dict.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  const size = descendants ? 2 : 1;
  const widths = descendants ? readCidWidths(descendants.lookup(0, PDFDict)) : readSimpleWidths(dict);
  const space = [...texts].find(([, text]) => text === ' ')?.[0];
  return {
    name,
    codes: (string) => codesOf(string, size),
    textOf: (code) => texts.get(code) ?? '',
    widthOf: widths,
    space: space === undefined ? undefined : `<${space.toString(16).padStart(size * 2, '0')}>`,
  };
}

function readTexts(dict: PDFDict): ReadonlyMap<number, string> {
  const stream = dict.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) return new Map();
  return readToUnicode(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
}

function codesOf(string: Uint8Array, size: number): number[] {
  const codes: number[] = [];
  for (let at = 0; at + size <= string.length; at += size) {
    codes.push(string.subarray(at, at + size).reduce((code, byte) => code * 256 + byte, 0));
  }
  return codes;
}

/** The widths of a composite font: `W` has runs `first [w w w]` and ranges `first last w`. */
function readCidWidths(dict: PDFDict): Font['widthOf'] {
  const widths = new Map<number, number>();
  const entries = dict.lookupMaybe(PDFName.of('W'), PDFArray);
  const numberAt = (index: number) => entries?.lookup(index, PDFNumber).asNumber() ?? 0;
  for (let at = 0; entries && at + 1 < entries.size(); ) {
    const first = numberAt(at);
    const next = entries.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let index = 0; index < next.size(); index += 1) {
        widths.set(first + index, next.lookup(index, PDFNumber).asNumber());
      }
      at += 2;
    } else {
      for (let code = first; code <= numberAt(at + 1); code += 1) widths.set(code, numberAt(at + 2));
      at += 3;
    }
  }
  const usual = dict.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  return (code) => widths.get(code) ?? usual;
}

function readSimpleWidths(dict: PDFDict): Font['widthOf'] {
  const widths = dict.lookupMaybe(PDFName.of('Widths'), PDFArray);
  const first = dict.lookupMaybe(PDFName.of('FirstChar'), PDFNumber)?.asNumber() ?? 0;
  return (code) => {
    const width = widths && code >= first && code - first < widths.size() ? widths.lookup(code - first) : undefined;
    return width instanceof PDFNumber ? width.asNumber() : 0;
  };
}
