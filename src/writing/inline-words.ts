import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The words of a paragraph or of a piece of one: a new line is a space between words, comments are no words. */
export function inlineWords(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'mdxTextExpression') return '';
  return 'children' in node ? node.children.map(inlineWords).join('') : toString(node);
}
