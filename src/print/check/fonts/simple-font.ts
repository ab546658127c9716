import type { Dictionary } from '../../values/dictionary.ts';
import { nameOfCode, readEncoding } from './encodings.ts';
import { encodings, notdef } from './named-encodings.ts';
import type { Encoding } from './named-encodings.ts';
import type { FontProgram } from './font-program.ts';
import { listedText } from './glyph-names.ts';
import { simpleWidths } from '../../fonts/simple-widths.ts';
import { readToUnicode } from '../../fonts/to-unicode.ts';
import { trueTypeGlyphs } from './true-type-glyphs.ts';
import { unnamed } from './used-font.ts';
import type { CodeReader } from './used-font.ts';

/** What a font program knows of a code. */
export interface ProgramGlyph {
  isPresent: boolean;
  width: number | undefined;
}

const symbolNames = new Set([...encodings.symbol, ...encodings.zapfDingbats]);

/** Reads a font with one byte for each glyph, of Type 1 or TrueType (ISO 32000-1, 9.6). */
export function readSimpleFont(font: Dictionary, program: FontProgram | undefined): CodeReader {
  const encoding = readEncoding(font);
  const { textOf } = readToUnicode(font);
  const widthOf = simpleWidths(font);
  const inProgram = glyphsOf(font, program);
  const fallback = program ? undefined : standardTable(font);
  const isTrueType = font.name('Subtype') === 'TrueType';
  return {
    problem: program?.kind === 'broken' ? 'its font program cannot be read' : undefined,
    codes: (bytes) => Array.from(bytes),
    glyph(code) {
      const name = nameOfCode(encoding, code);
      const known = name ?? (program?.kind === 'outlines' ? program.font.builtIn(code) : undefined) ?? fallback?.[code];
      const found = inProgram?.(code);
      return {
        isPresent: found && (code === 0 || found.isPresent),
        isNotdef: known === notdef || (known === undefined && code === 0 && isTrueType),
        widthInFile: widthOf(code),
        widthInProgram: found?.width,
        text: textOf(code) ?? (known === undefined ? undefined : (listedText(known) ?? symbol(known))),
      };
    },
  };
}

/** Names of symbols say what they stand for, though no letter. */
function symbol(name: string): string | undefined {
  return name !== notdef && symbolNames.has(name) ? unnamed : undefined;
}

/** The encoding of a font that viewers bring along. */
function standardTable(font: Dictionary): Encoding {
  const name = font.name('BaseFont');
  if (name === 'Symbol') return encodings.symbol;
  return name === 'ZapfDingbats' ? encodings.zapfDingbats : encodings.standard;
}

function glyphsOf(font: Dictionary, program: FontProgram | undefined): ((code: number) => ProgramGlyph) | undefined {
  const encoding = readEncoding(font);
  if (program?.kind === 'TrueType') return trueTypeGlyphs(font, program.font);
  if (program?.kind !== 'outlines') return undefined;
  const glyphs = new Map(program.font.names.map((name, glyph) => [name, glyph]));
  return (code) => {
    const glyph = glyphs.get(nameOfCode(encoding, code) ?? program.font.builtIn(code) ?? '');
    return { isPresent: glyph !== undefined, width: program.font.width(glyph ?? glyphs.get(notdef) ?? 0) };
  };
}
