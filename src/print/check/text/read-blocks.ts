import type { PdfFile } from '../file/pdf-file.ts';
import type { Element, Kid } from '../structure/structure.ts';
import { pieceTexts } from './piece-texts.ts';

/** A heading, a paragraph, the words of a list item or of a cell: what stands on lines of its own. */
export interface Block {
  text: string;
  page: number | undefined;
}

/** Elements that stand in a line, and do not begin a new one. */
const inline: ReadonlySet<string> = new Set([
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'NonStruct', 'Private'],
  ...['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

/** Reads words as a screen reader would. */
export interface WordReader {
  /** The words of elements, block by block. The signs of list items are left out. */
  blocks: (elements: readonly Element[]) => Block[];
  /** The words of an element, with all that is in it. */
  text: (element: Element) => string;
  /** The last piece of content in an element, such as the page number of an entry. */
  ending: (element: Element) => string;
}

/** Makes a reader of the words of a file. */
export function wordReader(file: PdfFile): WordReader {
  const textOfPiece = pieceTexts(file);
  const blocks = (elements: readonly Element[]) => readBlocks(file, elements, textOfPiece);
  return {
    blocks,
    text: (element) =>
      blocks([element])
        .map(({ text }) => text)
        .join(' '),
    ending: (element) => oneLine(endingOf(element, textOfPiece)),
  };
}

function endingOf(element: Element, textOfPiece: ReturnType<typeof pieceTexts>): string {
  const waiting: Kid[] = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'element') for (const kid of next.kids) waiting.push(kid);
    if (next.kind !== 'content' || !next.owner) continue;
    const text = textOfPiece({ owner: next.owner, number: next.number })?.text ?? '';
    if (text.trim() !== '') return text;
  }
  return '';
}

function readBlocks(file: PdfFile, top: readonly Element[], textOfPiece: ReturnType<typeof pieceTexts>): Block[] {
  const blocks: Block[] = [];
  let open: Block = { text: '', page: undefined };
  const end = () => {
    const text = oneLine(open.text);
    if (text !== '') blocks.push({ ...open, text });
    open = { text: '', page: undefined };
  };
  // The way through the tree, last first; `end` stands where a block ends.
  const waiting: (Kid | 'end')[] = [...top].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next === 'end') end();
    else if (next.kind === 'content') {
      const piece = next.owner && textOfPiece({ owner: next.owner, number: next.number });
      if (piece) open = { text: open.text + piece.text, page: open.page ?? piece.page };
    } else if (next.kind === 'element' && next.standardType !== 'Lbl') {
      const isBlock = next.standardType !== undefined && !inline.has(next.standardType);
      if (isBlock) end();
      const instead = next.dictionary.text('ActualText');
      if (isBlock) waiting.push('end');
      if (instead === undefined) for (const kid of next.kids.toReversed()) waiting.push(kid);
      else open = { text: open.text + instead, page: open.page ?? file.pageOf(next) };
    }
  }
  end();
  return blocks;
}

/** Words with one space between them. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
