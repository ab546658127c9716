import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from './report.ts';
import { visit } from './visit.ts';

/** Stars of bold that were opened or closed only, and signs of a heading without a space. */
const STRAY = /\*\*|^#{1,6}(?=[^\s#])/;

/** Reports signs of Markdown that stand in the words, where they would be published as they are. */
export function straySigns(tree: Root, file: VFile): void {
  visit(tree, ['text'], (node, _, parent) => {
    const sign = STRAY.exec(node.value)?.[0];
    if (sign === undefined) return;
    report(file, (node.position ?? parent.position)?.start, {
      rule: 'stray-sign',
      found: `sign \`${sign}\` inside the words`,
      expected: sign === '**' ? '`**` before and behind a hard word' : 'a space behind the `#` of a heading',
      todo: sign === '**' ? 'write both, or write `\\*` for the sign itself' : 'write the space',
    });
  });
}
