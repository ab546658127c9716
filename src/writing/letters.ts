import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { missingLetters } from '../pictures/index.ts';
import { message, type MessageParts } from '../source/message.ts';
import { unseenSigns } from './unseen-signs.ts';
import { visit } from './visit.ts';

/** More marks above and below one letter no language has. */
const PILE = /\p{M}{5,}/u;

/** What programs write where they could not read a letter. */
const LOST = '\ufffd';

/**
 * Reports letters that the documents' type does not have, before they vanish from paper, and signs
 * that nobody sees, where they are written as `&#x200b;`.
 */
export function letters(tree: Root, file: VFile): void {
  const here = { line: 1, column: 1 };
  // Those that stand in the text as they are have been told with their own place.
  const areTold = unseenSigns(String(file), () => here, file.path).length > 0;
  visit(tree, ['text'], (node, _, parent) => {
    const place = (node.position ?? parent.position)?.start;
    const problem = unknownLetters(node.value, place, file.path);
    if (problem) file.messages.push(problem);
    if (!areTold) file.messages.push(...unseenSigns(node.value, () => place ?? here, file.path));
  });
}

/** The message for words with letters that cannot be printed or read; undefined when all can. */
export function unknownLetters(words: string, place: MessageParts['place'], file: string): VFileMessage | undefined {
  if (words.includes(LOST)) return lostLetter(place, file);
  if (PILE.test(words)) return pileOfMarks(place, file);
  const missing = missingLetters(words);
  if (missing === '') return undefined;
  return message({
    file,
    place,
    rule: 'unknown-letter',
    found: `letters \`${missing}\``,
    expected: 'letters that the type Andika has: those of languages in Latin script',
    todo: 'write it in other letters; a small picture or sign can be a picture of icons/pictures.yaml',
  });
}

function lostLetter(place: MessageParts['place'], file: string): VFileMessage {
  return message({
    file,
    place,
    rule: 'lost-letter',
    found: `sign \`${LOST}\`, which stands where a letter was lost`,
    expected: 'the letter',
    todo: 'write it anew',
  });
}

function pileOfMarks(place: MessageParts['place'], file: string): VFileMessage {
  return message({
    file,
    place,
    rule: 'pile-of-marks',
    found: 'letter with more than 4 marks',
    expected: 'letters with the marks that belong to them',
    todo: 'write the word anew',
  });
}
