import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { componentMistake } from './component-mistake.ts';
import { mistakeOf } from './not-words.ts';
import { report } from './report.ts';

/** Reports all that is not words: a part is words, picture names and the few components there are. */
export function onlyWords(tree: Root, file: VFile): void {
  visit(tree, (node, _, parent) => {
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const mistake = isTag ? componentMistake(node, parent?.type === 'root') : mistakeOf(node);
    if (!mistake) return undefined;
    report(file, node.position?.start, mistake);
    return isTag || node.type === 'listItem' ? undefined : SKIP;
  });
}
