/** The first page of a document. */
export function documentAddress(document: string): string {
  return `/${document}/`;
}

/** The list of the parts of a document, on its first page. */
export function contentsAddress(document: string): string {
  return `${documentAddress(document)}#contents`;
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

/** The page that an edition is printed from, or one part of it. */
export function printAddress(document: string, edition: string, part?: string): string {
  return part === undefined ? `/${document}/print/${edition}/` : `/${document}/print/${edition}/${part}/`;
}

/**
 * The CSS of one page that an edition is printed from.
 * @param page the address of the page
 */
export function printStyleAddress(page: string): string {
  return page.replace(/\/$/, '.css');
}

/** The PDF of an edition. */
export function pdfAddress(document: string, edition: string): string {
  return `/${document}/${document}-${edition}.pdf`;
}

/** The PDF of an edition that holds one part. */
export function partPdfAddress(document: string, part: string, edition: string): string {
  return `/${document}/${part}/${part}-${edition}.pdf`;
}

/** The pages of a booklet one by one, as they are read. */
export function singlePagesAddress(document: string, edition: string): string {
  return `/${document}/${document}-${edition}-pages.pdf`;
}

/**
 * A sound file of a page: `/privacy-policy/your-rights/your-rights.mp3`.
 * @param page the address of the page
 * @param ending `.mp3`
 */
export function soundAddress(page: string, ending: string): string {
  return `${page}${page.split('/').at(-2) ?? ''}${ending}`;
}

/** The page that lists the files of an edition that holds one part in each. */
export function leafletsAddress(document: string): string {
  return `/${document}/leaflets/`;
}

/** The sharing card of a document. */
export function cardAddress(document: string): string {
  return `/${document}/card.png`;
}

/** The QR code of a document's first page, or of the page of a part. */
export function qrAddress(document: string, part?: string): string {
  return part === undefined ? `/${document}/qr.svg` : `/${document}/${part}/qr.svg`;
}

/** What can be found in a document. */
export function findAddress(document: string): string {
  return `/${document}/find.json`;
}

/** The list of the files that are kept so that a document can be read offline. */
export function offlineListAddress(document: string): string {
  return `/${document}/offline.json`;
}

/** The file of a picture. */
export function pictureAddress(name: string): string {
  return `/pictures/${name}.svg`;
}

/** The page that credits the pictures. */
export const aboutPicturesAddress = '/about-the-pictures/';

/** The accessibility statement. */
export const accessibilityAddress = '/accessibility/';

/** What reviewers read of the checks; only there when they were made. */
export const reportAddress = `${accessibilityAddress}report/`;

/** The path of a file's page in the report, which is its own: `privacy-policy/privacy-policy-a4`, `privacy-policy/all`. */
export function reportPathOf(address: string): string {
  // No id begins with a line.
  return address.replaceAll(/^\/|\/$|\.(pdf|html)$/g, '') || '_first-page';
}

/** The page of a PDF in the report. */
export function pdfReportAddress(file: string): string {
  return `${reportAddress}pdf/${reportPathOf(file)}/`;
}

/** What came of the checks on one page, in the report. */
export function pageReportAddress(address: string): string {
  return `${reportAddress}pages/${reportPathOf(address)}/`;
}

/** The page that is shown in the place of one that cannot be had offline. */
export const offlineAddress = '/offline/';

/** The list of the files that are kept of the pages that belong to no document. */
export const siteOfflineListAddress = '/offline.json';

/** Ids that no part may have, since a page of the document itself is there. */
export const reservedPartIds: readonly string[] = [
  'all',
  'hard-words',
  'leaflets',
  'print',
  'page-about-the-pictures',
  'page-checked-by',
  'page-contents',
  'page-find',
  'page-hard-words',
  'page-help',
  'page-main',
  'page-title',
];

/** Ids that no document may have, since something else is there. */
export const reservedDocumentIds: readonly string[] = [
  'accessibility',
  'about-the-pictures',
  'hosting',
  'offline',
  'pictures',
  'reader',
  '404',
  '_astro',
];
