import { openObjects } from './file/open-objects.ts';
import { readFile } from './file/read-file.ts';
import type { PdfFile } from './file/pdf-file.ts';
import type { Kid } from './structure/structure.ts';
import { oneLine } from './text/read-blocks.ts';
import { pieceTexts } from './text/piece-texts.ts';

/** A tag of a PDF: what a screen reader goes by. */
export interface Tag {
  /** As it is written: `H1`. */
  type: string;
  /** The page on which it begins, counted from 1. */
  page?: number;
  /** What is said in its place. */
  alternative?: string;
  /** The words and the tags in it, in the order in which they are read. */
  kids: (string | Tag)[];
}

/**
 * Reads the tags of a PDF, in the order in which they are read aloud; none when it has none.
 * @param bytes the file
 * @throws UnreadablePdf when it cannot be read
 */
export async function readTags(bytes: Uint8Array): Promise<Tag[]> {
  const opened = await openObjects(bytes);
  if (opened.encryption?.opens === false) return [];
  const file = readFile(opened, bytes);
  return readKids(file.structure.top, file, pieceTexts(file)).filter((kid) => typeof kid !== 'string');
}

function readKids(kids: readonly Kid[], file: PdfFile, textOfPiece: ReturnType<typeof pieceTexts>): (string | Tag)[] {
  const read: (string | Tag)[] = [];
  let words = '';
  const endWords = () => {
    const line = oneLine(words);
    if (line !== '') read.push(line);
    words = '';
  };
  for (const kid of kids) {
    if (kid.kind === 'content' && kid.owner) words += textOfPiece({ owner: kid.owner, number: kid.number })?.text ?? '';
    if (kid.kind !== 'element') continue;
    endWords();
    const page = file.pageOf(kid);
    const alternative = kid.dictionary.text('Alt') ?? kid.dictionary.text('ActualText');
    read.push({
      type: kid.type ?? 'no type',
      ...(page !== undefined && { page }),
      ...(alternative !== undefined && { alternative }),
      kids: readKids(kid.kids, file, textOfPiece),
    });
  }
  endWords();
  return read;
}
