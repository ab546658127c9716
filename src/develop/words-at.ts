import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { VFileMessage } from 'vfile-message';
import { readBlocks } from '../checker/written/read-blocks.ts';
import { prosesOfBlocks } from '../checker/written/walk.ts';
import type { Prose } from '../checker/written/prose.ts';
import { parseMarkdown } from '../writing/parse-markdown.ts';

/** Words of a part as readers see them, and how many times the same stand before. */
export interface WordsAt {
  words: string;
  nth: number;
}

/**
 * Finds the paragraphs, headings, list items and cells of a part by their place.
 * @param file how messages name the part's file
 * @param text what stands in it
 * @returns gives the words at a line and a column, or the first ones on the line
 */
export function wordsOfPart(file: string, text: string): (line: number, column: number) => WordsAt | undefined {
  const proses = readProses(file, text);
  return (line, column) => {
    const onLine = proses.filter((prose) => startOf(prose).line <= line && line <= endOf(prose).line);
    const found = onLine.findLast((prose) => isBefore(startOf(prose), { line, column })) ?? onLine[0];
    if (!found) return undefined;
    const same = proses.filter((prose) => prose.text === found.text);
    return { words: found.text, nth: same.indexOf(found) };
  };
}

function readProses(file: string, text: string): Prose[] {
  const source = new VFile({ path: file, value: text });
  try {
    return [...prosesOfBlocks(readBlocks(parseMarkdown(source), { file, location: location(source) }))];
  } catch (error) {
    // A tag is not closed, or too much stands in one another. The page shows nothing then either.
    if (error instanceof VFileMessage || error instanceof RangeError) return [];
    throw error;
  }
}

function startOf(prose: Prose) {
  return prose.placeAt(0);
}

function endOf(prose: Prose) {
  return prose.placeAt(Math.max(prose.text.length - 1, 0));
}

function isBefore(one: { line: number; column: number }, other: { line: number; column: number }): boolean {
  return one.line < other.line || (one.line === other.line && one.column <= other.column);
}
