import type { PDFPageProxy } from 'pdfjs-dist';
import { expect, it } from 'vitest';
import { encode } from 'uqr';
import { documentAddress, partAddress } from '../../src/model/addresses.ts';
import { content } from '../built.ts';
import { openPdf } from './pdf.ts';
import { pictureOf } from './pictures.ts';
import { printedFiles } from './printed-files.ts';

const SCALE = 2;

it.each(printedFiles)('$name: its QR code leads to its page on the web', async ({ document, part, path }) => {
  const address = part ? partAddress(document.id, part.id) : documentAddress(document.id);
  const { data } = encode(new URL(address, content.site.address).href, { ecc: 'M', border: 0 });
  const pdf = await openPdf(path);
  // It stands on the cover, or at the end of a leaflet.
  const sizes = await sizesOf(data, await pdf.getPage(part ? pdf.numPages : 1));
  expect(sizes).not.toEqual([]);
  // A dot under half a millimetre is hard for phones.
  expect(Math.max(...sizes) / data.length).toBeGreaterThan((0.5 / 25.4) * 72);
});

/**
 * Looks for a QR code on a page.
 * @returns those sizes, in points, in which all its dots are there
 */
async function sizesOf(code: readonly boolean[][], page: PDFPageProxy): Promise<number[]> {
  const picture = await pictureOf(page, SCALE);
  const width = Math.round((page.view[2] ?? 0) * SCALE);
  const isDark = (x: number, y: number) => (picture[(Math.round(y) * width + Math.round(x)) * 4] ?? 255) < 128;
  const corners: [x: number, y: number][] = [];
  for (let dot = width; dot < picture.length / 4; dot += 1) {
    const [x, y] = [dot % width, Math.floor(dot / width)];
    if (isDark(x, y) && !isDark(x - 1, y) && !isDark(x, y - 1)) corners.push([x, y]);
  }
  const tried = Array.from({ length: 90 }, (_, index) => 40 + index);
  return tried.filter((size) => {
    const dot = (size * SCALE) / code.length;
    const isThere = (left: number, top: number) =>
      code.every((row, y) => row.every((dark, x) => dark === isDark(left + (x + 0.5) * dot, top + (y + 0.5) * dot)));
    return corners.some(([x, y]) => isThere(x, y));
  });
}
