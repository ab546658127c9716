import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** Where the anchors of a PDF lie. */
export interface Destinations {
  /** How many pages there are. */
  pages: number;
  /** The page, from 1, of each anchor that a link leads to. */
  pageOf: Map<string, number>;
}

/**
 * Reads on which pages the link targets of a PDF lie (its catalog's /Dests).
 * @param pdf the bytes of a PDF as Chromium prints it
 */
export async function readDestinations(pdf: Uint8Array): Promise<Destinations> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const numbers = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pageOf = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = document.context.lookup(value);
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
    if (number !== undefined) pageOf.set(name.decodeText(), number);
  }
  return { pages: numbers.size, pageOf };
}
