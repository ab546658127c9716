import type { PhrasingContent, Root } from 'mdast';
import { attribute, paragraph, textElement } from './nodes.ts';
import { visit } from './visit.ts';

/**
 * Marks the words of other languages, `<Words in="cy">…</Words>`. They become `em`, since that is
 * an element whose language a browser writes into a PDF; nothing is stressed.
 */
export function languages(tree: Root): void {
  visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node, index, parent) => {
    if (node.name !== 'Words') return undefined;
    const attributes = { lang: attribute(node, 'in'), class: 'other-language' };
    const words = textElement('em', attributes, wordsIn(node.children), node.position);
    // Alone on a line it is read as a block.
    parent.children[index] = node.type === 'mdxJsxFlowElement' ? paragraph([words]) : words;
    return index + 1;
  });
}

function wordsIn(children: readonly Root['children'][number][]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child as PhrasingContent]));
}
