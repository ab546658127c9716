import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { inlineWords } from './inline-words.ts';
import { report } from './report.ts';

/** Reports headings that would break the outline of a page: the title of the part is its only h1. */
export function headings(tree: Root, file: VFile): void {
  visit(tree, 'heading', (node) => {
    if (inlineWords(node).trim() === '') {
      report(file, node.position?.start, {
        rule: 'heading-without-words',
        found: 'heading without words',
        expected: 'words after the `##`',
        todo: 'write the words, or take the `##` out',
      });
    } else if (node.depth === 1) {
      report(file, node.position?.start, {
        rule: 'heading-level',
        found: 'heading with one `#`',
        expected: '`##`, since the title of the part is the heading above it',
        todo: 'write `##`',
      });
    }
  });
}
