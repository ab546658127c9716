import { PDFName, type PDFPage } from '@cantoo/pdf-lib';

/**
 * Lets the tab key go from link to link in the order of the structure (PDF/UA-1, 7.18.3).
 * @param page a page
 */
export function followStructure({ node }: PDFPage): void {
  node.set(PDFName.of('Tabs'), PDFName.of('S'));
}
