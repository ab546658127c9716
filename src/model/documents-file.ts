import {
  aboutPicturesAddress,
  allAddress,
  documentAddress,
  hardWordsAddress,
  partAddress,
  pdfAddress,
  printAddress,
} from './addresses.ts';
import type { EasyRead } from './easy-read.ts';
import type { EditionId } from './editions.ts';

/** documents.json: what was built, for print and for the checks. */
export interface DocumentsFile {
  documents: DocumentEntry[];
  /** The pages that belong to no document. */
  pages: string[];
}

/** What documents.json says of one document. */
export interface DocumentEntry {
  id: string;
  language: string;
  title: string;
  /** Each part, in order. */
  parts: { id: string; title: string; page: string }[];
  /** Each edition: the page it is printed from and the file it becomes. */
  editions: { id: EditionId; page: string; file: string }[];
  /** Every web page of the document. */
  pages: string[];
}

/** What documents.json says of the documents. */
export function documentsFile(documents: readonly EasyRead[]): DocumentsFile {
  return { documents: documents.map(documentEntry), pages: ['/', aboutPicturesAddress, '/404.html'] };
}

function documentEntry({ id, language, title, parts, editions, hardWords }: EasyRead): DocumentEntry {
  return {
    id,
    language,
    title,
    parts: parts.map((part) => ({ id: part.id, title: part.title, page: partAddress(id, part.id) })),
    editions: editions.map((edition) => ({
      id: edition.id,
      page: printAddress(id, edition.id),
      file: pdfAddress(id, edition.id),
    })),
    pages: [
      documentAddress(id),
      ...parts.map((part) => partAddress(id, part.id)),
      allAddress(id),
      ...(hardWords.length > 0 ? [hardWordsAddress(id)] : []),
    ],
  };
}
