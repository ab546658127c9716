import { wordsFor } from '../i18n/words.ts';
import { partPdfAddress, pdfAddress, printAddress, singlePagesAddress } from './addresses.ts';
import type { EasyRead } from './easy-read.ts';
import type { Edition, EditionId } from './editions.ts';

/** One PDF of an edition: the page it is printed from and the file it becomes. */
export interface EditionFile {
  id: EditionId;
  /** The part that it holds; left out when it holds the whole document. */
  part?: string;
  page: string;
  file: string;
  /** What the file is called by programs that show it. */
  title: string;
  /** For a booklet: its pages one by one, as they are read. */
  singlePages?: { file: string; title: string };
}

/** Every PDF that is made of a document. */
export function editionFiles(document: EasyRead): EditionFile[] {
  return document.editions.flatMap((edition) =>
    edition.holds === 'part' ? filesOfParts(document, edition) : [fileOfWhole(document, edition)],
  );
}

function fileOfWhole({ id: document, title, language }: EasyRead, { id, isBooklet }: Edition): EditionFile {
  const words = wordsFor(language);
  return {
    id,
    page: printAddress(document, id),
    file: pdfAddress(document, id),
    title: words.editions[id].title(title),
    ...(isBooklet && {
      singlePages: { file: singlePagesAddress(document, id), title: words.singlePages(title) },
    }),
  };
}

function filesOfParts({ id: document, parts, language }: EasyRead, { id }: Edition): EditionFile[] {
  const { title } = wordsFor(language).editions[id];
  return parts.map((part) => ({
    id,
    part: part.id,
    page: printAddress(document, id, part.id),
    file: partPdfAddress(document, part.id, id),
    title: title(part.title),
  }));
}
