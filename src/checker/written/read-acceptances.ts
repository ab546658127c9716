import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from '../../writing/visit.ts';
import type { AcceptanceInText } from './types.ts';

/** `accept rule-id: reason` inside `{/* … *\/}`. */
const ACCEPT = /^\/\*\s*accept\s+([\w-]+)\s*(?::\s*(.*?))?\s*\*\/$/s;

/**
 * What a part accepts in its own text. A comment on a line of its own holds for the block below it,
 * one among words for the paragraph or the list item that it stands in.
 */
export function readAcceptances(tree: Root): AcceptanceInText[] {
  const found: AcceptanceInText[] = [];
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node, index, parent) => {
    const [, rule, reason = ''] = ACCEPT.exec(node.value.trim()) ?? [];
    if (rule === undefined) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const around = node.type === 'mdxTextExpression' ? parent : blockBelow(parent.children, index);
    const position = around?.position;
    const lines = position ? ([position.start.line, position.end.line] as const) : ([line, line] as const);
    found.push({ rule, reason, place: { line, column }, lines });
  });
  return found;
}

function blockBelow(children: readonly Nodes[], index: number): RootContent | Nodes | undefined {
  return children.slice(index + 1).find(({ type }) => type !== 'mdxFlowExpression');
}
