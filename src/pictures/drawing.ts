import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { readText } from '../source/read-text.ts';
import { checkShapes, type ShapeProblem } from './check-shapes.ts';
import { lettersToShapes, type LettersProblem } from './letters.ts';
import { checkStrays, entities } from './check-strays.ts';
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
  // Looked for before anything reads the drawing: a few of them can stand for more text than any machine holds.
  const shapes: ShapeProblem[] = entities(text);
  if (shapes.length > 0) return { body: '', problems: shapes.map((shape) => aboutShape(shape, text, file)) };
  const letters: LettersProblem[] = [];
  try {
    const body = editSvg(text, checkShapes(side, shapes), checkStrays(shapes), lettersToShapes(side, letters), unwrap);
    const problems = [
      ...shapes.map((shape) => aboutShape(shape, text, file)),
      ...letters.map((words) => aboutLetters(words, text, file, side)),
    ];
    return { body: problems.length > 0 ? '' : body, problems };
  } catch (error) {
    return { body: '', problems: [error instanceof RangeError ? tooDeep(file) : malformed(error, file)] };
  }
}

function aboutShape({ found, expected, todo, sign, isInside }: ShapeProblem, text: string, file: string): VFileMessage {
  return message({
    file,
    place: placeOf(sign, text, isInside ? text.indexOf(sign) + 1 : 0),
    rule: 'drawing-shapes',
    found,
    expected,
    todo,
  });
}

function aboutLetters(
  { words, taken, free, most, missing }: LettersProblem,
  text: string,
  file: string,
  side: number,
): VFileMessage {
  const place = placeOf(`${words}<`, text);
  const rule = 'drawing-letters';
  if (missing !== undefined) {
    const found = `letters \`${missing}\` in "${words}"`;
    const expected = 'letters that the font Andika has';
    return message({ file, place, rule, found, expected, todo: 'write the words in other letters' });
  }
  if (most !== undefined) {
    const found = `${words.length.toLocaleString('en-GB')} letters in one <text>`;
    return message({ file, place, rule, found, expected: `at most ${most}`, todo: 'shorten the words' });
  }
  const found = `words "${words}", ${taken.toFixed(1)} units wide`;
  if (free !== undefined) {
    const expected = `at most ${free} units inside the drawing`;
    return message({ file, place, rule, found, expected, todo: 'shorten the words or make their font-size smaller' });
  }
  const expected = `words inside the ${side} units of the drawing`;
  const todo = 'move or shorten the words, or make their font-size smaller';
  return message({ file, place, rule, found, expected, todo });
}

/** The reader goes a level down for each group in another. */
function tooDeep(file: string): VFileMessage {
  return message({
    file,
    rule: 'drawing-xml',
    found: 'groups in too many others',
    expected: 'a few groups, if any',
    todo: 'save the drawing once more without groups',
  });
}

function malformed(error: unknown, file: string): VFileMessage {
  if (!(error instanceof Error && 'line' in error && 'column' in error && 'reason' in error)) throw error;
  return message({
    file,
    place: { line: Number(error.line), column: Number(error.column) },
    rule: 'drawing-xml',
    found: `SVG that cannot be read (${String(error.reason).split('\n')[0]})`,
    expected: 'elements that are closed again',
    todo: 'mend this line',
  });
}

/** Where a sign first stands in the text, after some letters of it. The parser does not tell places. */
function placeOf(sign: string, text: string, after = 0): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(sign, after))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
