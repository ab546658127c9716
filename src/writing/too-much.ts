import type { Nodes, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { message, type Place } from '../source/message.ts';

/** More than these no part for readers has, and a parser takes very long for them or ends in the middle. */
const MOST_WITHOUT_SPACE = 2000;
const MOST_SIGNS = 1000;
const MOST_IN_A_LINE = 10_000;
const MOST_LINES = 5000;
const MOST_LEVELS = 10;
const MOST_SPACES = 40;
const MOST_NODES = 50;

const LONG_WORD = new RegExp(`(?<!\\S)\\S{${MOST_WITHOUT_SPACE + 1}}`);

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
  const lines = text.split('\n');
  const long = firstPlace(lines, (line) => LONG_WORD.exec(line)?.index);
  const deep = firstPlace(lines, (line) => (levelsOf(line) > MOST_LEVELS || FAR_IN.test(line) ? 0 : undefined));
  const signs = firstPlace(lines, signCounter());
  const endless = firstPlace(lines, (line) => (line.length > MOST_IN_A_LINE ? 0 : undefined));
  return [
    ...(long ? [noSpaces(long, file)] : endless ? [longLine(endless, file)] : []),
    ...(lines.length > MOST_LINES ? [tooManyLines(lines.length, file)] : []),
    ...(signs ? [tooManySigns(signs, file)] : []),
    ...(deep ? [deepNesting(deep, file)] : []),
  ];
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

function noSpaces(place: Place, file: string): VFileMessage {
  return message({
    file,
    place,
    rule: 'no-spaces',
    found: `more than ${MOST_WITHOUT_SPACE.toLocaleString('en-GB')} letters without a space`,
    expected: 'words with spaces between them',
    todo: 'take out what is not words',
  });
}

function tooManySigns(place: Place, file: string): VFileMessage {
  return message({
    file,
    place,
    rule: 'too-many-signs',
    found: `more than ${MOST_SIGNS.toLocaleString('en-GB')} signs \`*\`, \`_\`, \`~\` or \`[\` without an empty line`,
    expected: 'words',
    todo: 'leave an empty line between two statements, or take out the signs',
  });
}

function tooManyLines(lines: number, file: string): VFileMessage {
  return message({
    file,
    place: { line: MOST_LINES, column: 1 },
    rule: 'too-many-lines',
    found: `part of ${lines.toLocaleString('en-GB')} lines`,
    expected: `at most ${MOST_LINES.toLocaleString('en-GB')}`,
    todo: 'make several parts of it, and take out empty lines',
  });
}

/** Counts the signs that begin something in Markdown, up to the next empty line. */
function signCounter(): (line: string) => number | undefined {
  let count = 0;
  return (line) => {
    count = line.trim() === '' ? 0 : count + (line.match(/[*_~[]/g)?.length ?? 0);
    return count > MOST_SIGNS ? 0 : undefined;
  };
}

function longLine(place: Place, file: string): VFileMessage {
  return message({
    file,
    place,
    rule: 'long-line',
    found: `line of more than ${MOST_IN_A_LINE.toLocaleString('en-GB')} letters`,
    expected: 'statements of a few short lines',
    todo: 'make statements of it, each with its picture',
  });
}

/** Where something is found first; what comes after it is most often the same. */
function firstPlace(lines: readonly string[], find: (line: string) => number | undefined): Place | undefined {
  for (const [index, line] of lines.entries()) {
    const at = find(line);
    if (at !== undefined) return { line: index + 1, column: at + 1 };
  }
  return undefined;
}

/** How many lists and quotes begin at the start of a line, each in the one before. */
function levelsOf(line: string): number {
  return LEVELS.exec(line)?.[0].match(LEVEL)?.length ?? 0;
}
