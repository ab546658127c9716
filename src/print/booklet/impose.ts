import {
  Duplex,
  PageSizes,
  PDFArray,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PrintScaling,
  decodePDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { readOperators } from '../content-stream/read-operators.ts';
import type { PdfFacts } from '../finish/pdf-facts.ts';
import { describeDocument } from '../finish/mends/metadata.ts';
import { writeTrailerId } from '../finish/mends/trailer-id.ts';
import { sheetOrder } from './sheet-order.ts';

/** Operators that belong to the structure, which a sheet has not. */
const marks: ReadonlySet<string> = new Set(['BDC', 'BMC', 'EMC', 'MP', 'DP']);

/** The sheets of a booklet; each of their pages is one side of a sheet. */
interface Imposed {
  pdf: Uint8Array;
  pages: number;
}

/**
 * Lays the pages of a booklet on A4 sheets, two beside each other, to be printed on both sides,
 * turned over the short edge, and folded. The sheets are for a printer only: their order is not that of
 * reading, so they have no structure for screen readers.
 *
 * @param booklet the finished pages
 * @param facts what is true of the sheets; their title says what they are
 */
export async function imposeBooklet(booklet: Uint8Array, facts: PdfFacts): Promise<Imposed> {
  const source = await PDFDocument.load(booklet, { updateMetadata: false });
  for (const page of source.getPages()) removeMarks(page);
  const sheets = await PDFDocument.create({ updateMetadata: false });
  const pages = await sheets.embedPages(source.getPages());
  const [height, width] = PageSizes.A4;
  for (const side of sheetOrder(pages.length)) {
    const sheet = sheets.addPage([width, height]);
    for (const [place, index] of side.entries()) {
      const page = index === undefined ? undefined : pages[index];
      // Chromium's A5 pages are a little less than half of A4: they meet in the fold, else it would cut one of them.
      if (page) sheet.drawPage(page, { x: width / 2 - (1 - place) * page.width, y: (height - page.height) / 2 });
    }
  }
  describeDocument(sheets, facts);
  const preferences = sheets.catalog.getOrCreateViewerPreferences();
  preferences.setDuplex(Duplex.DuplexFlipShortEdge);
  preferences.setPrintScaling(PrintScaling.None);
  writeTrailerId(sheets.context, [booklet, Buffer.from(facts.title)]);
  const pdf = await sheets.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return { pdf, pages: sheets.getPageCount() };
}

function removeMarks(page: PDFPage): void {
  const { context } = page.doc;
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => context.lookup(ref)) : [contents];
  const bytes = Buffer.concat(
    streams.flatMap((stream) => (stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : [])),
  );
  const lines = [...readOperators(bytes)]
    .filter(({ operator }) => !marks.has(operator))
    .map(({ start, end }) => bytes.toString('latin1', start, end));
  page.node.set(PDFName.Contents, context.register(context.flateStream(Buffer.from(lines.join('\n'), 'latin1'))));
}
