import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { MachineFault } from '../machine-fault.ts';

/**
 * Gives each bookmark the words of its heading. Chromium drops the space where a heading goes on
 * in its next line: "What do we useyour information for?"
 *
 * @param pdf the bytes of a PDF as Chromium prints it
 * @param headings the words of each heading, in order
 */
export async function nameBookmarks(pdf: Uint8Array, headings: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const bookmarks = outline ? bookmarksUnder(outline) : [];
  const [made, expected] = [bookmarks.map(titleOf).join(), headings.join()].map(letters);
  if (made !== expected) {
    throw new MachineFault('The bookmarks of the PDF are not the headings of the page. Please report this.');
  }
  for (const [index, bookmark] of bookmarks.entries()) {
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''));
  }
  return document.save({ useObjectStreams: false });
}

/** The bookmarks under an entry of the outline, with those under them, as they are read. */
function bookmarksUnder(entry: PDFDict): PDFDict[] {
  const found: PDFDict[] = [];
  for (let next = entry.lookupMaybe(PDFName.of('First'), PDFDict); next;) {
    found.push(next, ...bookmarksUnder(next));
    next = next.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return found;
}

function titleOf(bookmark: PDFDict): string {
  return bookmark.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText();
}

function letters(text: string): string {
  return text.replaceAll(/\s/g, '');
}
