import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { componentMistake } from './component-mistake.ts';
import { mistakeOf } from './not-words.ts';
import { report } from './report.ts';

/** Reports all that is not words: a part is words, picture names and the few components there are. */
export function onlyWords(parent: Nodes, file: VFile): void {
  if (!('children' in parent)) return;
  for (const node of parent.children) {
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const mistake = isTag ? componentMistake(node, parent.type === 'root') : mistakeOf(node);
    if (mistake) report(file, node.position?.start, mistake);
    if (!mistake || isTag || node.type === 'listItem') onlyWords(node, file);
  }
}
