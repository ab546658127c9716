import type { Dictionary } from '../../values/dictionary.ts';
import { readEncoding } from './encodings.ts';
import { encodings, notdef } from './named-encodings.ts';
import { textOfName } from './glyph-names.ts';
import type { ProgramGlyph } from './simple-font.ts';
import type { TrueType } from './true-type.ts';

/** The codes of Apple's character map, which has a Euro where MacRomanEncoding has none (ISO 32000-1, 9.6.6.4). */
const macCodes = new Map([...encodings.macRoman.map((name, code) => [name, code] as const).reverse(), ['Euro', 219]]);

/** Whether a font is marked as having glyphs of its own, not letters (ISO 32000-1, 9.8.2). */
export function isSymbolic(font: Dictionary): boolean {
  return ((font.dictionary('FontDescriptor')?.number('Flags') ?? 0) & 0b100100) === 0b100;
}

/** The way from a code to a glyph of a TrueType font, as ISO 32000-1, 9.6.6.4 tells it. */
export function trueTypeGlyphs(font: Dictionary, program: TrueType): (code: number) => ProgramGlyph {
  const encoding = readEncoding(font);
  const byName = !isSymbolic(font) && encoding !== undefined;
  return (code) => {
    const name = encoding?.differences?.get(code) ?? encoding?.table?.[code];
    const glyph = byName
      ? glyphOfName(name === undefined || name === notdef ? encodings.standard[code] : name, program)
      : glyphOfCode(code, program);
    return { isPresent: glyph > 0 && glyph < program.glyphCount, width: program.width(glyph) };
  };
}

function glyphOfName(name: string | undefined, { maps, glyphOfName: byPost }: TrueType): number {
  if (name === undefined || name === notdef) return 0;
  const find = (platform: number, encoding: number) =>
    maps.find((map) => map.platform === platform && map.encoding === encoding);
  const code = textOfName(name)?.codePointAt(0);
  const macCode = macCodes.get(name);
  return (
    (code === undefined ? 0 : (find(3, 1)?.glyph(code) ?? 0)) ||
    (macCode === undefined ? 0 : (find(1, 0)?.glyph(macCode) ?? 0)) ||
    (byPost(name) ?? 0)
  );
}

function glyphOfCode(code: number, { maps }: TrueType): number {
  const symbol = maps.find(({ platform, encoding }) => platform === 3 && encoding === 0);
  // Microsoft moved symbols to a place of their own; the first code tells which.
  if (symbol) return symbol.glyph((symbol.first & 0xff00) + code);
  const mac = maps.find(({ platform, encoding }) => platform === 1 && encoding === 0);
  return mac?.glyph(code) ?? 0;
}
