import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectedOf } from './expected.ts';
import { placesOf, type Place } from './places.ts';
import { openPrinted, type Printed } from './printed.ts';
import { printedFiles } from './printed-files.ts';

/** Where the picture of a statement stands: left of its words, half-way up, in points from where they begin. */
const PICTURE = { from: -90, to: -30, halfHeight: 30 };

describe.each(printedFiles)('the pictures of $name', (file) => {
  let print: Printed;
  let statements: Place[];
  beforeAll(async () => {
    print = await openPrinted(file);
    const { places } = placesOf(file, print, expectedOf(file, print.anchors).flat());
    statements = places.filter(({ hasPicture }) => hasPicture);
  });

  it('stand beside the words', async () => {
    const bare: string[] = [];
    for (const [index, page] of print.pages.entries()) {
      const here = statements.filter(({ from }) => from === index + 1);
      if (here.length === 0) continue;
      const hasInk = await inkOn(page);
      bare.push(...here.filter((place) => !hasInk(...boxBeside(place))).map(({ text }) => text));
    }
    expect(bare).toEqual([]);
  });
});

type Box = [left: number, right: number, low: number, high: number];

function boxBeside({ pieces }: Place): Box {
  const left = Math.min(...pieces.map(({ x }) => x));
  const ys = pieces.map(({ y }) => y);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  return [left + PICTURE.from, left + PICTURE.to, middle - PICTURE.halfHeight, middle + PICTURE.halfHeight];
}

/** Draws a page, to ask whether anything is drawn in a box of it, in points from the lower left corner. */
async function inkOn(page: PDFPageProxy) {
  const scale = 0.5;
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#fff' }).promise;
  return (...[left, right, low, high]: Box) => {
    const [x, y] = [left * scale, viewport.height - high * scale].map(Math.round) as [number, number];
    const [width, height] = [(right - left) * scale, (high - low) * scale].map(Math.round) as [number, number];
    const { data } = canvas.getContext('2d').getImageData(x, y, width, height);
    return data.some((value) => value < 200);
  };
}
