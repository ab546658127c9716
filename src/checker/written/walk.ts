import { onceFor } from '../once-for.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Prose, ProseKind } from './prose.ts';
import type { PictureUse, WrittenBlock, WrittenDocument, WrittenItem, WrittenList, WrittenPart } from './types.ts';

/** All that readers read in a document, in order: titles, parts, contacts and the meanings of hard words. */
export const prosesOf = onceFor((document: WrittenDocument): readonly Prose[] => [...walk(document)]);

function* walk(document: WrittenDocument): Generator<Prose> {
  yield* document.titles;
  for (const part of document.parts) yield* prosesOfPart(part);
  yield* document.contactTexts;
  for (const { prose } of document.meanings) yield prose;
}

/** What readers read in a part, in order, its title first. */
export function* prosesOfPart({ title, blocks }: WrittenPart): Generator<Prose> {
  yield title;
  yield* prosesOfBlocks(blocks);
}

/** What readers read in some blocks, in order. */
export function* prosesOfBlocks(blocks: readonly WrittenBlock[]): Generator<Prose> {
  for (const block of blocks) {
    if (block.kind === 'table') yield* block.cells;
    else if (block.kind === 'list') yield* prosesOfList(block);
    else if (block.kind !== 'contact') yield block.prose;
  }
}

/** The words of a list and of the lists inside it. */
function* prosesOfList(list: WrittenList): Generator<Prose> {
  for (const item of list.items) {
    yield* item.proses;
    for (const inner of item.lists) yield* prosesOfList(inner);
  }
}

/** The sentences of a document, in order; of some kinds of prose, or of all. */
export function* sentencesIn(document: WrittenDocument, kinds?: readonly ProseKind[]): Generator<Sentence> {
  for (const prose of prosesOf(document)) {
    if (!kinds || kinds.includes(prose.kind)) yield* prose.sentences;
  }
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
