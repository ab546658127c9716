import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Mistake } from '../source/message.ts';
import { inlineWords } from './inline-words.ts';
import { report } from './report.ts';
import { visit } from './visit.ts';

/** Reports headings that would break the outline of a page: the title of the part is its only h1. */
export function headings(tree: Root, file: VFile): void {
  let above = 1;
  visit(tree, ['heading'], (node) => {
    const mistake = headingMistake(node, above);
    if (mistake) report(file, node.position?.start, mistake);
    above = Math.max(2, node.depth);
  });
}

/** @param above the level of the heading before it; the title of the part has 1 */
function headingMistake(node: Heading, above: number): Mistake | undefined {
  if (inlineWords(node).trim() === '') {
    return {
      rule: 'heading-without-words',
      found: 'heading without words',
      expected: 'words after the `##`',
      todo: 'write the words, or take the `##` out',
    };
  }
  if (node.depth === 1) {
    return {
      rule: 'heading-level',
      found: 'heading with one `#`',
      expected: '`##`, since the title of the part is the heading above it',
      todo: 'write `##`',
    };
  }
  return node.depth > above + 1 ? skippedLevel(node.depth, above) : undefined;
}

function skippedLevel(depth: number, above: number): Mistake {
  const next = `\`${'#'.repeat(above + 1)}\``;
  return {
    rule: 'heading-level',
    found: `heading with \`${'#'.repeat(depth)}\``,
    expected: `${next}, since the heading above it is ${above === 1 ? 'the title of the part' : `one with \`${'#'.repeat(above)}\``}`,
    todo: `write ${next}`,
  };
}
