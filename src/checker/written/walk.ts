import { onceFor } from '../once-for.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Prose, ProseKind } from './prose.ts';
import type { PictureUse, WrittenBlock, WrittenDocument, WrittenItem, WrittenList, WrittenPart } from './types.ts';

/** All that readers read in a document, in order: titles, parts, contacts and the meanings of hard words. */
export const prosesOf = onceFor(({ titles, parts, contactTexts, meanings }: WrittenDocument): readonly Prose[] => [
  ...titles,
  ...parts.flatMap(prosesOfPart),
  ...contactTexts,
  ...meanings.map(({ prose }) => prose),
]);

/** What readers read in a part, in order, its title first. */
export function prosesOfPart({ title, blocks }: WrittenPart): Prose[] {
  return [title, ...prosesOfBlocks(blocks)];
}

/** What readers read in some blocks, in order. */
export function prosesOfBlocks(blocks: readonly WrittenBlock[]): Prose[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.cells;
    if (block.kind === 'list') return prosesOfList(block);
    return block.kind === 'contact' ? [] : [block.prose];
  });
}

/** The words of a list and of the lists inside it. */
function prosesOfList({ items }: WrittenList): Prose[] {
  return items.flatMap(({ proses, lists }) => [...proses, ...lists.flatMap(prosesOfList)]);
}

const sentencesOfAll = onceFor((document: WrittenDocument): readonly Sentence[] =>
  prosesOf(document).flatMap(({ sentences }) => sentences),
);

/** The sentences of a document, in order; of some kinds of prose, or of all. */
export function sentencesIn(document: WrittenDocument, kinds?: readonly ProseKind[]): readonly Sentence[] {
  const sentences = sentencesOfAll(document);
  return kinds ? sentences.filter(({ prose }) => kinds.includes(prose.kind)) : sentences;
}

/** The title of a part and the headings in it. */
export function* headingsOf({ title, blocks }: WrittenPart): Generator<Prose> {
  yield title;
  for (const block of blocks) if (block.kind === 'heading') yield block.prose;
}

/** The lists of a part, those inside others too. */
export function* listsOf({ blocks }: WrittenPart): Generator<WrittenList> {
  for (const block of blocks) if (block.kind === 'list') yield* withInner(block);
}

/** The lists of a part, those inside others too, and the line before each; empty where there is none. */
export function listsWithLeadIn(part: WrittenPart): { list: WrittenList; leadIn: string }[] {
  return [...listsOf(part)].map((list) => {
    const before = part.blocks[part.blocks.indexOf(list) - 1];
    return { list, leadIn: before?.kind === 'statement' ? before.prose.text : '' };
  });
}

function* withInner(list: WrittenList): Generator<WrittenList> {
  yield list;
  for (const item of list.items) for (const inner of item.lists) yield* withInner(inner);
}

/** A statement or an item of a list, with its picture if it has one. */
export interface Idea {
  picture: PictureUse | undefined;
  proses: readonly Prose[];
}

/** The ideas of a part: each statement and each item of its lists. */
export function* ideasOf(part: WrittenPart): Generator<Idea> {
  for (const block of part.blocks) {
    if (block.kind === 'statement') yield { picture: block.picture, proses: [block.prose] };
    if (block.kind === 'list') for (const list of withInner(block)) yield* list.items.map(toIdea);
  }
}

function toIdea({ picture, proses }: WrittenItem): Idea {
  return { picture, proses };
}
