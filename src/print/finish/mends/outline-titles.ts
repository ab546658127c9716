import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { MachineFault } from '../../machine-fault.ts';
import { allElements, textOf, type Element } from '../tree/structure.ts';

/**
 * Gives each bookmark the words of its heading: Chromium's own lose the space where a heading
 * goes on in a new line.
 *
 * @param catalog the catalog of the PDF
 * @param top the uppermost element
 * @throws MachineFault when the bookmarks are not those of the headings
 */
export function nameBookmarks(catalog: PDFDict, top: Element): void {
  const titles = allElements(top)
    .filter(({ type }) => /^H[1-6]$/.test(type))
    .map((heading) => textOf(heading).replaceAll(/\s+/g, ' ').trim());
  const outline = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const bookmarks = outline ? bookmarksBelow(outline) : [];
  const [made, expected] = [bookmarks.map(titleOf), titles].map((list) => list.map(letters).join('\n'));
  if (made !== expected) {
    throw new MachineFault('The bookmarks of the PDF are not its headings. Use a newer Chrome, Edge or Chromium.');
  }
  for (const [index, bookmark] of bookmarks.entries()) {
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(titles[index] ?? ''));
  }
}

/** Every bookmark in the order of the pages: each before those below it. */
function bookmarksBelow(parent: PDFDict): PDFDict[] {
  const bookmarks: PDFDict[] = [];
  let bookmark = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (bookmark) {
    bookmarks.push(bookmark, ...bookmarksBelow(bookmark));
    bookmark = bookmark.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return bookmarks;
}

function titleOf(bookmark: PDFDict): string {
  return bookmark.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText();
}

function letters(text: string): string {
  return text.replaceAll(/\s/g, '');
}
