import { createCanvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** A box on a page, in points from its upper left corner. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Every page as a picture: four bytes a dot. */
export async function picturesOf(pdf: PDFDocumentProxy, dotsPerInch = 96): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pictures.push(await pictureOf(await pdf.getPage(number), dotsPerInch / 72));
  return pictures;
}

/** A page, or a box of it, as a picture: four bytes a dot. */
export async function pictureOf(page: PDFPageProxy, scale: number, box?: Box): Promise<Buffer> {
  const { left, top, width, height } = box ?? wholeOf(page);
  const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale });
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return Buffer.from(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data);
}

function wholeOf({ view: [, , width = 0, height = 0] }: PDFPageProxy): Box {
  return { left: 0, top: 0, width, height };
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
