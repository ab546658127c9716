import { readOperators } from '../../content-stream/read-operators.ts';
import type { Dictionary } from '../../values/dictionary.ts';
import { nameOfCode, readEncoding } from './encodings.ts';
import { notdef } from './named-encodings.ts';
import { listedText } from './glyph-names.ts';
import { simpleWidths } from '../../fonts/simple-widths.ts';
import { readToUnicode } from '../../fonts/to-unicode.ts';
import type { CodeReader } from './used-font.ts';

/** Reads a font whose glyphs are little drawings of the file's own (ISO 32000-1, 9.6.5). */
export function readType3Font(font: Dictionary): CodeReader {
  const encoding = readEncoding(font);
  const drawings = font.dictionary('CharProcs');
  const { textOf } = readToUnicode(font);
  const widthOf = simpleWidths(font);
  return {
    problem: undefined,
    codes: (bytes) => Array.from(bytes),
    glyph(code) {
      const name = nameOfCode(encoding, code);
      const drawing = name === undefined ? undefined : drawings?.dictionary(name);
      return {
        isPresent: drawing !== undefined,
        isNotdef: name === notdef,
        widthInFile: widthOf(code),
        widthInProgram: drawing && widthOfDrawing(drawing),
        text: textOf(code) ?? (name === undefined ? undefined : listedText(name)),
      };
    },
  };
}

/** A drawing begins with its width: `1000 0 d0`. */
function widthOfDrawing(drawing: Dictionary): number | undefined {
  for (const { operator, operands } of readOperators(drawing.bytes() ?? new Uint8Array())) {
    if (operator !== 'd0' && operator !== 'd1') return undefined;
    return typeof operands[0] === 'number' ? operands[0] : undefined;
  }
  return undefined;
}
