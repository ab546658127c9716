import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findHardWord, hardWordId } from './hard-word.ts';
import { inlineWords } from './inline-words.ts';
import { attribute, textElement } from './nodes.ts';
import { report } from './report.ts';
import type { WritingSettings } from './settings.ts';
import { visit } from './visit.ts';

/** Turns bold text into hard words, and reports those that the document does not explain. */
export function hardWords(tree: Root, file: VFile, settings: WritingSettings): void {
  visit(tree, ['strong'], (node, index, parent) => {
    const text = inlineWords(node);
    const entry = findHardWord(text, settings.hardWords);
    if (!entry) {
      report(file, node.position?.start, {
        rule: 'hard-word-without-meaning',
        found: `hard word \`${text}\` without a meaning`,
        expected: 'its meaning under `hardWords` in document.yaml',
        todo: 'add the word and what it means there, or do not make it bold',
      });
      return index + 1;
    }
    parent.children[index] = textElement('HardWord', { id: hardWordId(entry.word) }, node.children, node.position);
    return index + 1;
  });
}

/** The anchors of the hard words in a part that `hardWords` has gone over, each once, in their order. */
export function hardWordsIn(tree: Root): string[] {
  const ids = new Set<string>();
  visit(tree, ['mdxJsxTextElement'], (node) => {
    const id = node.name === 'HardWord' ? attribute(node, 'id') : undefined;
    if (id !== undefined) ids.add(id);
  });
  return [...ids];
}
