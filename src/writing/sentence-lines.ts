import type { PhrasingContent, Root, Text } from 'mdast';
import { inlineWords } from './inline-words.ts';
import { visit } from './visit.ts';

/** A sentence has ended, or what follows is led in. Signs that close it may stand behind. */
const SENTENCE_END = /[.!?:]["'”’)]*$/;
/** How many letters are looked at for it, so that a long paragraph is not read again for each line. */
const LONGEST_END = 10;

/**
 * Keeps a new line of the file behind the end of a sentence, so that readers see each sentence on a
 * line of its own. Any other new line is a space, since editors also wrap long lines.
 */
export function sentenceLines(tree: Root): void {
  visit(tree, ['paragraph'], (paragraph, index) => {
    paragraph.children = withLines(paragraph.children, '');
    return index + 1;
  });
}

/** @param before the words of the paragraph before these */
function withLines(children: readonly PhrasingContent[], before: string): PhrasingContent[] {
  let words = before;
  return children.flatMap((child): PhrasingContent[] => {
    const wordsBefore = words;
    words += inlineWords(child);
    if (child.type === 'text') return cut(child, wordsBefore);
    if ('children' in child) child.children = withLines(child.children, wordsBefore);
    return [child];
  });
}

/** Puts a line break in the place of each new line that ends a sentence. */
function cut(text: Text, before: string): PhrasingContent[] {
  const [first = '', ...more] = text.value.split('\n');
  const lines = [first];
  for (const line of more) {
    const last = lines.pop() ?? '';
    const end = `${lines.length === 0 ? before : ''}${last}`.slice(-LONGEST_END).trimEnd();
    lines.push(...(SENTENCE_END.test(end) ? [last, line] : [`${last}\n${line}`]));
  }
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: 'break' as const }]),
    ...(line === '' ? [] : [lines.length === 1 ? text : { type: 'text' as const, value: line }]),
  ]);
}
