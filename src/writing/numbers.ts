import type { PhrasingContent, Root } from 'mdast';
import { textElement } from './nodes.ts';
import { visit } from './visit.ts';

/** A number and the word after it: `6 months`, `1 October`. */
const NUMBER_AND_WORD = /(\d+ \p{L}+)/gu;

/** Keeps a number and what it counts on one line. The words stay as they are, letter for letter. */
export function numbers(tree: Root): void {
  visit(tree, ['link', 'linkReference', 'text'], (node, index, parent) => {
    if (node.type !== 'text') return index + 1;
    const pieces = node.value.split(NUMBER_AND_WORD).filter((piece) => piece !== '');
    if (pieces.every((piece) => !isTogether(piece))) return undefined;
    parent.children.splice(index, 1, ...pieces.map(toNode));
    return index + pieces.length;
  });
}

function toNode(piece: string): PhrasingContent {
  const text = { type: 'text' as const, value: piece };
  return isTogether(piece) ? textElement('span', { class: 'together' }, [text]) : text;
}

function isTogether(piece: string): boolean {
  return /^\d+ \p{L}+$/u.test(piece);
}
