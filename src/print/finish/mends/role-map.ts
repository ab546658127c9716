import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { allElements, type Element } from '../tree/structure.ts';

/** What the names that only Chromium uses mean in PDF (ISO 32000-1, 14.8.4). */
const meanings: Readonly<Record<string, string>> = {
  Aside: 'Sect',
  Em: 'Span',
  Strong: 'Span',
};

/**
 * Says which of PDF's own types each of Chromium's types means: without this PDF/UA-1, 7.1 (test 5)
 * fails, and some readers drop the words in bold.
 *
 * @param document the PDF
 * @param top the uppermost element
 */
export function mapRoles(document: PDFDocument, top: Element): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const used = new Set(allElements(top).map(({ type }) => type));
  const known = Object.entries(meanings).filter(([type]) => used.has(type));
  if (known.length > 0) root.set(PDFName.of('RoleMap'), document.context.obj(Object.fromEntries(known)));
}
