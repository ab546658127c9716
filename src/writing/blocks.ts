import type { Nodes, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { Position } from 'unist';
import { inlineWords } from './inline-words.ts';
import { attribute, isFlow } from './nodes.ts';

/** One idea: words and the picture beside them. */
export interface Statement {
  kind: 'statement';
  /** Undefined when the words have no picture. */
  picture: string | undefined;
  /** The words, a space between paragraphs and lines. */
  text: string;
  /** The same words, line by line: paragraphs, the lines of an address, cells of a table. */
  lines: readonly string[];
  /** The anchor. */
  id: string;
  position: Position | undefined;
}

interface Heading {
  kind: 'heading';
  depth: number;
  text: string;
  /** The anchor. */
  id: string;
  position: Position | undefined;
}

interface StatementList {
  kind: 'list';
  items: Statement[];
  position: Position | undefined;
}

/** What a part is made of, in order, as readers meet it. */
export type Block = Statement | Heading | StatementList;

/** The blocks of a part, from the tree that `remarkEasyRead` has gone over. */
export function blocksOf(tree: Root): Block[] {
  return tree.children.flatMap((node): Block[] => {
    const { position } = node;
    if (node.type === 'heading') {
      return [{ kind: 'heading', depth: node.depth, text: words(node), id: anchorOf(node), position }];
    }
    if (isFlow(node, 'StatementList')) return [{ kind: 'list', items: node.children.map(toStatement), position }];
    if (node.type === 'list') return [{ kind: 'list', items: node.children.map(toStatement), position }];
    const text = words(node);
    return text === '' ? [] : [toStatement(node)];
  });
}

function toStatement(node: Nodes): Statement {
  const picture = node.type === 'mdxJsxFlowElement' ? attribute(node, 'picture') : undefined;
  const lines = linesOf(node);
  return { kind: 'statement', picture, text: lines.join(' '), lines, id: anchorOf(node), position: node.position };
}

/** What `anchors` has given it; nothing for what is no statement, such as a table. */
function anchorOf(node: Nodes): string {
  if (node.type === 'mdxJsxFlowElement') return attribute(node, 'id') ?? '';
  const { id } = node.data?.hProperties ?? {};
  return typeof id === 'string' ? id : '';
}

/** The words of a node, paragraphs and lines parted by a space. */
function words(node: Nodes): string {
  return linesOf(node).join(' ');
}

/** The words of a node, line by line, without what is empty. */
function linesOf(node: Nodes): string[] {
  return lineRuns(node)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function lineRuns(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return linesIn(node.children);
  return 'children' in node ? node.children.flatMap(lineRuns) : [];
}

/** Cut at forced line ends only: where the editor's file goes on in a new line the words go on. */
function linesIn(children: readonly PhrasingContent[]): string[] {
  const end = children.findIndex(({ type }) => type === 'break');
  if (end === -1) return [children.map(inlineWords).join('')];
  return [children.slice(0, end).map(inlineWords).join(''), ...linesIn(children.slice(end + 1))];
}
