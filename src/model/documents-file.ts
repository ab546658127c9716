import { wordsFor } from '../i18n/words.ts';
import {
  aboutPicturesAddress,
  allAddress,
  documentAddress,
  hardWordsAddress,
  leafletsAddress,
  offlineAddress,
  partAddress,
} from './addresses.ts';
import type { EasyRead } from './easy-read.ts';
import { editionFiles, type EditionFile } from './edition-files.ts';

/** documents.json: what was built, for print and for the checks. */
export interface DocumentsFile {
  documents: DocumentEntry[];
  /** The pages that belong to no document. */
  pages: string[];
}

interface DocumentEntry {
  id: string;
  language: string;
  title: string;
  organisation: string;
  /** What it is, in a sentence. */
  description: string;
  /** The day of its words: 2026-11-24. */
  date: string;
  /** Each part, in order. */
  parts: { id: string; title: string; page: string }[];
  /** Each file of each edition. */
  editions: EditionFile[];
  /** Every web page of the document. */
  pages: string[];
}

/** What documents.json says of the documents. */
export function documentsFile(documents: readonly EasyRead[]): DocumentsFile {
  return { documents: documents.map(documentEntry), pages: ['/', aboutPicturesAddress, offlineAddress, '/404.html'] };
}

function documentEntry(document: EasyRead): DocumentEntry {
  const { id, language, title, organisation, date, parts, hardWords, editions } = document;
  return {
    id,
    language,
    title,
    organisation,
    description: wordsFor(language).documentDescription(title, organisation),
    date,
    parts: parts.map((part) => ({ id: part.id, title: part.title, page: partAddress(id, part.id) })),
    editions: editionFiles(document),
    pages: [
      documentAddress(id),
      ...parts.map((part) => partAddress(id, part.id)),
      allAddress(id),
      ...(hardWords.length > 0 ? [hardWordsAddress(id)] : []),
      ...(editions.some(({ holds }) => holds === 'part') ? [leafletsAddress(id)] : []),
    ],
  };
}
