import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { inlineWords } from './inline-words.ts';
import { visit } from './visit.ts';

/**
 * Gives each heading an anchor that begins with the id of its part: the same heading may stand in
 * two parts, and the whole document is also one page.
 */
export function headingIds(tree: Root, partId: string): void {
  const slugger = new GithubSlugger();
  visit(tree, ['heading'], (node) => {
    const id = `${partId}--${slugger.slug(inlineWords(node).trim())}`;
    node.data = { ...node.data, hProperties: { id } };
  });
}
