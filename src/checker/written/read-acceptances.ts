import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from '../../writing/visit.ts';
import type { WrittenPart } from './types.ts';

/** `accept rule-id: reason` inside `{/* … *\/}`. */
const ACCEPT = /^\/\*\s*accept\s+([\w-]+)\s*(?::(.*))?\*\/$/is;
/** A comment that begins like one. */
const BEGINS_ACCEPT = /^\/\*\s*accept\b:?(.*)\*\/$/is;

/**
 * What a part accepts in its own text. A comment on a line of its own holds for the block below it,
 * one among words for the paragraph or the list item that it stands in.
 */
export function readAcceptances(tree: Root): Pick<WrittenPart, 'acceptances' | 'unreadAcceptances'> {
  const acceptances: WrittenPart['acceptances'] = [];
  const unreadAcceptances: WrittenPart['unreadAcceptances'] = [];
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node, index, parent) => {
    const comment = node.value.trim();
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const [, rule, reason = ''] = ACCEPT.exec(comment) ?? [];
    if (rule === undefined) {
      const [, text] = BEGINS_ACCEPT.exec(comment) ?? [];
      if (text !== undefined) unreadAcceptances.push({ text: text.trim(), place: { line, column } });
      return;
    }
    const around = node.type === 'mdxTextExpression' ? parent : blockBelow(parent.children, index);
    const position = around?.position;
    const lines = position ? ([position.start.line, position.end.line] as const) : ([line, line] as const);
    acceptances.push({ rule, reason: reason.trim(), place: { line, column }, lines });
  });
  return { acceptances, unreadAcceptances };
}

function blockBelow(children: readonly Nodes[], index: number): RootContent | Nodes | undefined {
  return children.slice(index + 1).find(({ type }) => type !== 'mdxFlowExpression');
}
