import stringWidth from 'string-width';
import type { Range } from './range.ts';

/** A line of a file, and under it signs that mark letters. */
export interface Quote {
  line: string;
  marks: string;
}

/** A letter as it is shown. */
interface Cell {
  shown: string;
  width: number;
  isMarked: boolean;
}

/** How many letters stand before the marked ones, when a line is too long. */
const BEFORE = 20;
const CUT = '…';
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Quotes the line that a place is in, with the letters at the place marked. Of a line that is too long
 * the part around the place is shown.
 *
 * @param text the line
 * @param range where; when it goes on in the next line, the rest of this one is marked
 * @param width how many letters fit
 */
export function quote(text: string, { start, end }: Range, width: number): Quote {
  const from = Math.min(start.column - 1, text.length);
  const to = endOf(text, { start, end });
  const isCutBefore = text.length > width && from > BEFORE;
  const first = isCutBefore ? startOfWord(text, from - BEFORE) : 0;
  // Letters with signs on them are longer than one: some more than fit.
  const piece = text.slice(first, first + width * 4).toWellFormed();
  const cells: Cell[] = isCutBefore ? [{ shown: CUT, width: 1, isMarked: false }] : [];
  let left = width - cells.length - 1;
  for (const { segment, index } of letters.segment(piece)) {
    const cell = cellOf(segment, first + index >= from && first + index < Math.max(to, from + 1));
    left -= cell.width;
    if (left < 0) {
      cells.push({ shown: CUT, width: 1, isMarked: false });
      break;
    }
    cells.push(cell);
  }
  if (from >= text.length) cells.push({ shown: ' ', width: 1, isMarked: true });
  return {
    line: cells
      .map(({ shown }) => shown)
      .join('')
      .trimEnd(),
    marks: cells
      .map(({ isMarked, width }) => (isMarked ? '^' : ' ').repeat(width))
      .join('')
      .trimEnd(),
  };
}

/** What a terminal can show of letters: signs that have no shape, or command the terminal, get one. */
export function visible(words: string): string {
  return words.replaceAll(/(?!\u200d)\p{C}/gu, '\ufffd');
}

function cellOf(segment: string, isMarked: boolean): Cell {
  if (segment === '\t') return { shown: '  ', width: 2, isMarked };
  const shown = visible(segment);
  return { shown, width: stringWidth(shown), isMarked };
}

/** Behind the last marked letter; when only a place is known, its word is marked. */
function endOf(text: string, { start, end }: Range): number {
  if (end && end.line !== start.line) return text.length;
  return end ? end.column - 1 : endOfWord(text, start.column - 1);
}

function endOfWord(text: string, from: number): number {
  const length = text.slice(from, from + 100).search(/\s/);
  return length === -1 ? from + 100 : from + length;
}

function startOfWord(text: string, from: number): number {
  const next = text.slice(from, from + BEFORE).search(/(?<=\s)\S/);
  return next === -1 ? from : from + next;
}
