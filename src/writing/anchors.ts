import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { inlineWords } from './inline-words.ts';
import { withAttribute } from './nodes.ts';
import { visit } from './visit.ts';

/** How many words of a statement make its anchor. */
const WORDS_IN_ANCHOR = 6;

/**
 * Gives each heading and each statement an anchor from its words, so that a link leads to it. An
 * anchor begins with the id of its part: the same words may stand in two parts, and the whole
 * document is also one page.
 */
export function anchors(tree: Root, partId: string): void {
  const slugger = new GithubSlugger();
  const anchorOf = (words: string) => `${partId}--${slugger.slug(words.trim())}`;
  visit(tree, ['heading', 'mdxJsxFlowElement', 'listItem', 'paragraph'], (node, _, parent) => {
    if (node.type === 'heading') {
      node.data = { ...node.data, hProperties: { id: anchorOf(inlineWords(node)) } };
    } else if (node.type === 'mdxJsxFlowElement') {
      if (node.name === 'Statement' || node.name === 'StatementItem')
        withAttribute(node, 'id', anchorOf(firstWords(node)));
    } else if (node.type === 'listItem' || parent.type === 'root') {
      node.data = { ...node.data, hProperties: { id: anchorOf(firstWords(node)) } };
    }
    return undefined;
  });
}

/** The first words of a statement, without those of a list inside it. */
function firstWords(node: Nodes): string {
  return firstParagraph(node).split(/\s+/).filter(Boolean).slice(0, WORDS_IN_ANCHOR).join(' ');
}

function firstParagraph(node: Nodes): string {
  if (node.type === 'paragraph') return inlineWords(node);
  if (!('children' in node)) return '';
  return node.children.map(firstParagraph).find((words) => words !== '') ?? '';
}
