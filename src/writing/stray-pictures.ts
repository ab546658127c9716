import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/** Also half a name, or one with a capital or without a space; but no times, as in `from 8:30:`. */
const PICTURE_INSIDE = /(?<![\p{L}\d:]):[a-z][a-z0-9_-]*(?::|(?=\s))/iu;

/** Reports a picture name inside the words, where it would be published as letters. */
export function strayPictures(tree: Root, file: VFile): void {
  visit(tree, 'text', (node, _, parent) => {
    const name = PICTURE_INSIDE.exec(node.value)?.[0];
    if (name === undefined) return;
    // Words beside a phone number have lost their own place.
    report(file, (node.position ?? parent?.position)?.start, {
      rule: 'stray-picture',
      found: `picture name \`${name}\` inside the words`,
      expected:
        'one picture name in small letters, at the start of a paragraph or of a list item, and a space after it',
      todo: 'write it at the start, or make two statements',
    });
  });
}
