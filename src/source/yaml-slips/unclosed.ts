import { isCollection, isScalar, visit, type Node } from 'yaml';
import type { BrokenYaml, Slip } from './yaml-text.ts';

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** A quotation mark or a bracket without its second, told where it stands and not where the file ends. */
export function unclosed(broken: BrokenYaml): Slip | undefined {
  const { error, lines, placeOf } = broken;
  if (!/^Missing closing|must be sufficiently indented and end with/.test(error.message)) return undefined;
  const opened = lastOpened(broken);
  if (opened === undefined) return undefined;
  const place = placeOf(opened);
  const open = lines[place.line - 1]?.[place.column - 1] ?? '';
  const close = closing[open] ?? '';
  return {
    place,
    found: `\`${open}\` that is not closed`,
    expected: `\`${close}\` behind the value, too`,
    todo: `write it${open === close ? ' at the end of the line' : ''}, or take the \`${open}\` out`,
  };
}

/** Where the innermost quotation or bracket begins in which the parser stopped. */
function lastOpened({ yaml, error }: BrokenYaml): number | undefined {
  let opened: number | undefined;
  visit(yaml, {
    Node: (_, node) => {
      const [from = Infinity, , to = 0] = node.range ?? [];
      if (isOpened(node) && from < error.pos[0] && error.pos[0] <= to) opened = from;
    },
  });
  return opened;
}

function isOpened(node: Node): boolean {
  if (isCollection(node)) return node.flow === true;
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}
