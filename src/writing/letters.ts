import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { missingLetters } from '../pictures/index.ts';
import { message, type MessageParts } from '../source/message.ts';
import { visit } from './visit.ts';

/** Reports letters that the documents' type does not have, before they vanish from paper. */
export function letters(tree: Root, file: VFile): void {
  visit(tree, ['text'], (node, _, parent) => {
    const problem = unknownLetters(node.value, (node.position ?? parent.position)?.start, file.path);
    if (problem) file.messages.push(problem);
  });
}

/** The message for words with letters that cannot be printed; undefined when all can. */
export function unknownLetters(words: string, place: MessageParts['place'], file: string): VFileMessage | undefined {
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
