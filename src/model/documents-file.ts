import { createHash } from 'node:crypto';
import { wordsFor } from '../i18n/words.ts';
import {
  aboutPicturesAddress,
  accessibilityAddress,
  allAddress,
  documentAddress,
  hardWordsAddress,
  leafletsAddress,
  offlineAddress,
  partAddress,
} from './addresses.ts';
import type { EasyRead } from './easy-read.ts';
import { editionFiles, type EditionFile } from './edition-files.ts';
import type { Site } from './site-schema.ts';
import type { Sound } from './sounds.ts';

/** documents.json: what was built, for print and for the checks. */
export interface DocumentsFile {
  /** The SHA-256 of all that was written: another one when any word of content/ is another one. */
  fingerprint: string;
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
  /** The sound of each page that has one. */
  sounds: Sound[];
  /** Every web page of the document. */
  pages: string[];
}

/**
 * What documents.json says of the documents.
 * @param site what is true of the whole website
 * @param sounds the sounds of all documents
 */
export function documentsFile(documents: readonly EasyRead[], site: Site, sounds: readonly Sound[]): DocumentsFile {
  const entries = documents.map((document) => documentEntry(document, sounds));
  return {
    fingerprint: fingerprintOf({ site, documents }),
    documents: entries,
    pages: ['/', aboutPicturesAddress, accessibilityAddress, offlineAddress, '/404.html'],
  };
}

/** The same for the same words, in whatever order their fields come. */
function fingerprintOf(written: unknown): string {
  const inOrder = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(written, inOrder)).digest('hex');
}

function documentEntry(document: EasyRead, sounds: readonly Sound[]): DocumentEntry {
  const { id, language, title, organisation, date, parts, hardWords, editions } = document;
  const pages = [
    documentAddress(id),
    ...parts.map((part) => partAddress(id, part.id)),
    allAddress(id),
    ...(hardWords.length > 0 ? [hardWordsAddress(id)] : []),
    ...(editions.some(({ holds }) => holds === 'part') ? [leafletsAddress(id)] : []),
  ];
  return {
    id,
    language,
    title,
    organisation,
    description: wordsFor(language).documentDescription(title, organisation),
    date,
    parts: parts.map((part) => ({ id: part.id, title: part.title, page: partAddress(id, part.id) })),
    editions: editionFiles(document),
    sounds: sounds.filter(({ page }) => pages.includes(page)),
    pages,
  };
}
