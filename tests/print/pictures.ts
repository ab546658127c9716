import { createCanvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Every page as a picture: four bytes a dot. */
export async function picturesOf(pdf: PDFDocumentProxy, dotsPerInch = 96): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    pictures.push(Buffer.from(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data));
  }
  return pictures;
}

/**
 * How far the colours of two pictures may differ, of 255. A drawing that is stored once is painted
 * through a clip, which pdf.js smooths by another way at some edges; Poppler shows no difference.
 */
export const ALIKE = 8;

/** The greatest difference between the colours of two pictures, of 255. */
export function greatestDifference(one: Buffer, other: Buffer): number {
  if (one.length !== other.length) return 255;
  return one.reduce((greatest, value, index) => Math.max(greatest, Math.abs(value - (other[index] ?? 0))), 0);
}
