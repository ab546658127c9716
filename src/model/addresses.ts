/** The first page of a document. */
export function documentAddress(document: string): string {
  return `/${document}/`;
}

/** The page of a part. */
export function partAddress(document: string, part: string): string {
  return `/${document}/${part}/`;
}

/** The whole document on one page. */
export function allAddress(document: string): string {
  return `/${document}/all/`;
}

/** What the hard words of a document mean. */
export function hardWordsAddress(document: string): string {
  return `/${document}/hard-words/`;
}

/** The page that an edition is printed from. */
export function printAddress(document: string, edition: string): string {
  return `/${document}/print/${edition}/`;
}

/** The PDF of an edition. */
export function pdfAddress(document: string, edition: string): string {
  return `/${document}/${document}-${edition}.pdf`;
}

/** The sharing card of a document. */
export function cardAddress(document: string): string {
  return `/${document}/card.png`;
}

/** The QR code of a document's first page. */
export function qrAddress(document: string): string {
  return `/${document}/qr.svg`;
}

/** The file of a picture. */
export function pictureAddress(name: string): string {
  return `/pictures/${name}.svg`;
}

/** The page that credits the pictures. */
export const aboutPicturesAddress = '/about-the-pictures/';

/** Ids that no part may have, since a page of the document itself is there. */
export const reservedPartIds: readonly string[] = [
  'all',
  'hard-words',
  'print',
  'page-about-the-pictures',
  'page-contents',
  'page-hard-words',
  'page-help',
  'page-main',
];

/** Ids that no document may have, since something else is there. */
export const reservedDocumentIds: readonly string[] = ['about-the-pictures', 'pictures', '404', '_astro'];
