import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './report.ts';

const PICTURE_INSIDE = /(?:^|\s)(:[a-z][a-z0-9-]*:)(?=\s|$)/;

/** Reports a picture name inside the words, where it would be published as letters. */
export function strayPictures(tree: Root, file: VFile): void {
  visit(tree, 'text', (node) => {
    const name = PICTURE_INSIDE.exec(node.value)?.[1];
    if (name === undefined) return;
    report(file, node.position?.start, {
      rule: 'stray-picture',
      found: `picture name \`${name}\` inside the words`,
      expected: 'one picture name, at the start of a paragraph or of a list item',
      todo: 'move it to the start, or make two statements',
    });
  });
}
