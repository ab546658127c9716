import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** A piece of text on a page, in points from the lower left corner. */
export interface TextPiece {
  text: string;
  x: number;
  y: number;
  /** The size of its letters. */
  size: number;
}

/** Opens a PDF as any reader would. */
export async function openPdf(path: string): Promise<PDFDocumentProxy> {
  return openBytes(readFileSync(path));
}

/** Opens the bytes of a PDF as any reader would. */
export async function openBytes(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

/** Every page of a PDF. */
export async function pagesOf(pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

/** The text of a page, in the order of the file. */
export async function textOf(page: PDFPageProxy): Promise<TextPiece[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            text: item.str,
            x: item.transform[4] as number,
            y: item.transform[5] as number,
            size: Math.hypot(item.transform[2] as number, item.transform[3] as number),
          },
        ]
      : [],
  );
}

/** The operators that paint pictures made of dots. */
const rasters: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
];

/** How many pictures made of dots a page paints. */
export async function rastersOn(page: PDFPageProxy): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.filter((operator) => rasters.includes(operator)).length;
}

/** Letters without the spaces between them: Chromium drops the space at the end of each line. */
export function letters(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
