import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import type { PdfFacts } from '../pdf-facts.ts';
import { writeXmp } from './xmp.ts';

/** Who made the file, for those who look into it. */
const PRODUCER = 'Plainleaf';

/**
 * Says what the document is, in both places that PDF has for it: the old Info and XMP. Both must
 * say the same (PDF/A-2, 6.6.2.3). The date is that of the words, not of the day of printing, so
 * that the same words always give the same file.
 *
 * @param document the PDF
 * @param facts what is true of the document
 */
export function writeMetadata(document: PDFDocument, facts: PdfFacts): void {
  describeDocument(document, facts);
  const xmp = document.context.stream(Buffer.from(writeXmp(facts, PRODUCER)), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(xmp));
}

/** Says what a document is in its Info alone. */
export function describeDocument(document: PDFDocument, { title, organisation, description, date }: PdfFacts): void {
  const day = new Date(`${date}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(organisation);
  document.setSubject(description);
  document.setCreator(PRODUCER);
  document.setProducer(PRODUCER);
  document.setCreationDate(day);
  document.setModificationDate(day);
}
