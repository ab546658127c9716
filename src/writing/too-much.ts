import type { Nodes, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { message, type Place } from '../source/message.ts';

/** More than these no part for readers has; a parser takes very long for them, or ends in the middle. */
const MOST_LETTERS = 10_000_000;
const MOST_LEVELS = 10;
const MOST_SPACES = 40;
const MOST_NODES = 50;

/** The signs of lists and quotes at the start of a line, each in the one before. */
const LEVELS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const LEVEL = />|[-*+]|\d+[.)]/g;
const FAR_IN = new RegExp(`^[ \\t]{${MOST_SPACES},}(?:[-*+>]|\\d+[.)])`);

/**
 * What is too long or too deep in a text to be read at all.
 * @param text a part, before it is read
 * @param file the part's path, as messages name it
 */
export function tooMuch(text: string, file: string): VFileMessage[] {
  const problems: VFileMessage[] = [];
  let deepLine: number | undefined;
  let paragraph = { line: 1, length: 0 };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') paragraph = { line: index + 2, length: 0 };
    const before = paragraph.length;
    paragraph.length += line.length;
    if (before <= MOST_LETTERS && paragraph.length > MOST_LETTERS) problems.push(longParagraph(paragraph.line, file));
    const levels = LEVELS.exec(line)?.[0].match(LEVEL)?.length ?? 0;
    if (levels > MOST_LEVELS || FAR_IN.test(line)) deepLine ??= index + 1;
  }
  // One is told: the lines below it are most often in the same list.
  if (deepLine !== undefined) problems.push(deepNesting({ line: deepLine, column: 1 }, file));
  return problems;
}

/** What stands in too many others; undefined when nothing does. */
export function tooDeep(tree: Root, file: string): VFileMessage | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > MOST_NODES) return deepNesting(first?.position?.start, file);
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** The message for what stands in too many others. */
export function deepNesting(place: Place | undefined, file: string): VFileMessage {
  return message({
    file,
    place,
    rule: 'deep-nesting',
    found: 'lists, quotes, tags or signs in too many others',
    expected: `at most ${MOST_LEVELS} levels`,
    todo: 'take out the signs that begin a new level',
  });
}

function longParagraph(line: number, file: string): VFileMessage {
  return message({
    file,
    place: { line, column: 1 },
    rule: 'long-paragraph',
    found: `more than ${MOST_LETTERS.toLocaleString('en-GB')} letters without an empty line`,
    expected: 'short statements',
    todo: 'leave an empty line between two statements',
  });
}
