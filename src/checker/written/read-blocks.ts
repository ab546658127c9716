import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { pictureAtStart } from '../../writing/picture-at-start.ts';
import type { Place } from '../../source/message.ts';
import { readProse, type SourceFile } from './read-prose.ts';
import type { Prose, ProseKind } from './prose.ts';
import type { PictureUse, WrittenBlock, WrittenItem, WrittenList, WrittenTable } from './types.ts';

type Block = RootContent | BlockContent | DefinitionContent;

/** The blocks of a part, in order, from the tree of what was written. */
export function readBlocks(tree: Root, source: SourceFile): WrittenBlock[] {
  return tree.children.flatMap((node) => readBlock(node, source));
}

function readBlock(node: Block, source: SourceFile): WrittenBlock[] {
  const { file } = source;
  const place = placeOf(node);
  if (node.type === 'heading') {
    return [{ kind: 'heading', depth: node.depth, prose: readProse(node.children, 'heading', source) }];
  }
  if (node.type === 'paragraph') {
    const statement = readParagraph(node, 'statement', source);
    return statement.prose.text === '' ? [] : [{ kind: 'statement', ...statement }];
  }
  if (node.type === 'list') return [readList(node, source)];
  if (node.type === 'table') return [readTable(node, source)];
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Contact') {
    const of = node.attributes.find((entry) => 'name' in entry && entry.name === 'of')?.value;
    return [{ kind: 'contact', of: typeof of === 'string' ? of : '', file, place }];
  }
  return 'children' in node ? node.children.flatMap((child) => readBlock(child as Block, source)) : [];
}

function readParagraph(
  node: Paragraph,
  kind: ProseKind,
  source: SourceFile,
): { picture: PictureUse | undefined; prose: Prose } {
  const [first] = node.children;
  const found = first?.type === 'text' ? pictureAtStart(first.value) : undefined;
  return {
    picture: found && { name: found.name, file: source.file, place: placeOf(node) },
    prose: readProse(node.children, kind, source, found?.length),
  };
}

function readList(node: List, source: SourceFile): WrittenList {
  const items = node.children.map((item) => readItem(item, source));
  return { kind: 'list', isOrdered: node.ordered === true, items, file: source.file, place: placeOf(node) };
}

function readItem(item: ListItem, source: SourceFile): WrittenItem {
  const paragraphs = item.children.flatMap((child) =>
    child.type === 'paragraph' ? [readParagraph(child, 'item', source)] : [],
  );
  return {
    picture: paragraphs.find(({ picture }) => picture)?.picture,
    proses: paragraphs.map(({ prose }) => prose),
    lists: item.children.flatMap((child) => (child.type === 'list' ? [readList(child, source)] : [])),
    place: placeOf(item),
  };
}

function readTable(node: Extract<Block, { type: 'table' }>, source: SourceFile): WrittenTable {
  const cells = node.children.flatMap((row) => row.children.map((cell) => readProse(cell.children, 'cell', source)));
  return { kind: 'table', cells, file: source.file, place: placeOf(node) };
}

function placeOf(node: Block | ListItem): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
