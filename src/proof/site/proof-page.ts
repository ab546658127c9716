import type { DocumentsFile } from '../../model/documents-file.ts';
import { decodedName } from '../../print/decoded-name.ts';

/** A page that is to be checked. */
export interface ProofPage {
  /** `/privacy-policy/all/` */
  address: string;
  /** Whether readers open it, or only a browser that prints it; or reviewers, as a page of the report. */
  kind: 'web' | 'printed' | 'report';
  /** The id of the document that it belongs to. */
  document?: string;
}

/**
 * Every page that documents.json names: the website's own, those of each document, and those that are printed.
 * @param file documents.json
 */
export function proofPages({ documents, pages }: DocumentsFile): ProofPage[] {
  return [
    ...pages.map((address) => ({ address, kind: 'web' as const })),
    ...documents.flatMap(({ id, pages: own, editions }) => [
      ...own.map((address) => ({ address, kind: 'web' as const, document: id })),
      ...editions.map(({ page }) => ({ address: page, kind: 'printed' as const, document: id })),
    ]),
  ];
}

/**
 * The file of a page in the folder of the site: `privacy-policy/index.html`.
 * @param address as `/privacy-policy/`
 */
export function fileOfPage(address: string): string {
  return readableAddress(address.endsWith('/') ? `${address}index.html` : address).slice(1);
}

/**
 * The address of a file in the folder of a site. A file may be named as wget does it, `index.html?p=2.html`: none of that
 * asks for another page.
 * @param file as `privacy-policy/index.html`
 */
export function pageOfFile(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `/${path}`.replace(/\/index\.html$/, '/');
}

/**
 * The address of a page for people, who know the names of its folders and file.
 * @param address as `/%C3%BCber.html`
 */
export function readableAddress(address: string): string {
  return address.split('/').map(decodedName).join('/');
}
