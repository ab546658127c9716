import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { flowElement } from './nodes.ts';
import { pictureAtStart } from './picture-at-start.ts';
import { report } from './report.ts';
import type { WritingSettings } from './settings.ts';
import { unknownPicture } from './unknown-name.ts';

/**
 * Turns paragraphs and list items that start with a picture name into statements. A list with a
 * statement in it becomes a list of statements; any other list stays as Markdown has it.
 */
export function statements(tree: Root, file: VFile, settings: WritingSettings): void {
  tree.children = tree.children.map((node) => toStatement(node, file, settings));
}

function toStatement<T extends RootContent | BlockContent | DefinitionContent>(
  node: T,
  file: VFile,
  settings: WritingSettings,
): T | BlockContent {
  if (node.type === 'list') return toStatementList(node, file, settings);
  if (node.type !== 'paragraph') return node;
  const picture = takePicture(node, file, settings);
  return picture === undefined ? node : flowElement('Statement', { picture }, [node], node.position);
}

function toStatementList(list: List, file: VFile, settings: WritingSettings): BlockContent {
  const items = list.children.map((item) => ({ item, picture: itemPicture(item, file, settings) }));
  for (const { item } of items) {
    item.children = item.children.map((child) => toStatement(child, file, settings));
  }
  if (items.every(({ picture }) => picture === undefined)) return list;
  return flowElement(
    'StatementList',
    { start: list.ordered ? String(list.start ?? 1) : undefined },
    items.map(({ item, picture }) => flowElement('StatementItem', { picture }, item.children, item.position)),
    list.position,
  );
}

function itemPicture(item: ListItem, file: VFile, settings: WritingSettings): string | undefined {
  const first = item.children[0];
  return first?.type === 'paragraph' ? takePicture(first, file, settings) : undefined;
}

/** Takes the picture name off the start of a paragraph. */
function takePicture(node: Paragraph, file: VFile, settings: WritingSettings): string | undefined {
  const first = node.children[0];
  if (first?.type !== 'text') return undefined;
  const found = pictureAtStart(first.value);
  if (!found) return undefined;
  const { name, length } = found;
  if (!settings.pictures.has(name)) {
    file.messages.push(unknownPicture(name, node.position?.start, file.path, settings.pictures));
  }
  first.value = first.value.slice(length);
  first.position = behind(first.position, length);
  if (first.value === '') node.children.shift();
  if (node.children.length === 0) {
    report(file, node.position?.start, {
      rule: 'statement-without-words',
      found: `picture \`:${name}:\` without words`,
      expected: 'a picture and its words',
      todo: 'write the words after the picture name, on the same line',
    });
  }
  return name;
}

/** Where a text stands without its first letters. The tree as it was written has the same position: it stays as it is. */
function behind(position: Position | undefined, length: number): Position | undefined {
  if (position?.start.offset === undefined) return position;
  return { ...position, start: { ...position.start, offset: position.start.offset + length } };
}
