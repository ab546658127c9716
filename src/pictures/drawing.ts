import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { readText } from '../source/read-text.ts';
import { checkShapes, type ShapeProblem } from './check-shapes.ts';
import { lettersToShapes, type LettersProblem } from './letters.ts';
import { editSvg, unwrap } from './svg-tree.ts';

/** What stands inside the `<svg>` of one of our drawings, and what is wrong with it. */
export interface Drawing {
  body: string;
  problems: VFileMessage[];
}

/**
 * Reads one of our own drawings: only plain shapes in the colours of the palette, words as shapes.
 *
 * @param path where the file is
 * @param file how messages name it
 * @param side width and height that its viewBox must have
 */
export function readDrawing(path: string, file: string, side: number): Drawing {
  const { text, problem } = readText(path, file);
  if (problem) return { body: '', problems: [problem] };
  const shapes: ShapeProblem[] = [];
  const letters: LettersProblem[] = [];
  try {
    const body = editSvg(text, checkShapes(side, shapes), lettersToShapes(side, letters), unwrap);
    const problems = [
      ...shapes.map((shape) => aboutShape(shape, text, file)),
      ...letters.map((words) => aboutLetters(words, text, file)),
    ];
    return { body: problems.length > 0 ? '' : body, problems };
  } catch (error) {
    return { body: '', problems: [malformed(error, file)] };
  }
}

function aboutShape({ found, expected, todo, sign }: ShapeProblem, text: string, file: string): VFileMessage {
  return message({ file, place: placeOf(sign, text), rule: 'drawing-shapes', found, expected, todo });
}

function aboutLetters({ words, width, missing }: LettersProblem, text: string, file: string): VFileMessage {
  const place = placeOf(words, text);
  if (missing !== undefined) {
    return message({
      file,
      place,
      rule: 'drawing-letters',
      found: `letters \`${missing}\` in "${words}"`,
      expected: 'letters that the font Andika has',
      todo: 'write the words in other letters',
    });
  }
  return message({
    file,
    place,
    rule: 'drawing-letters',
    found: `words "${words}", ${width?.taken.toFixed(1)} units wide,`,
    expected: `at most ${width?.free} units inside the drawing`,
    todo: 'shorten the words or make their font-size smaller',
  });
}

function malformed(error: unknown, file: string): VFileMessage {
  const place = error instanceof Error && 'line' in error && 'column' in error ? error : undefined;
  if (!place) throw error;
  const reason = 'reason' in place ? String(place.reason) : '';
  return message({
    file,
    place: { line: Number(place.line), column: Number(place.column) },
    rule: 'drawing-xml',
    found: `SVG that cannot be read (${reason.split('\n')[0]})`,
    expected: 'elements that are closed again',
    todo: 'mend this line',
  });
}

/** Where a sign first stands in the text. The parser does not tell places. */
function placeOf(sign: string, text: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(sign))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
