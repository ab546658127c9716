import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasOnlyStatements } from '../built.ts';
import type { TextPiece } from './pdf.ts';
import { openPrinted, printed, type Printed } from './printed.ts';
import { sectionsOf } from './sections.ts';

/** Where the words of statements begin, in points from the left: right of their pictures. */
const WORDS_FROM = 150;

/** Lines nearer to each other than this belong to one statement. */
const ROW_GAP = 40;

describe.each(printed)('the pictures of $id on A4 paper', (document) => {
  let print: Printed;
  beforeAll(async () => {
    print = await openPrinted(document);
  });

  const parts = document.parts.map((part) => ({ ...part, isJudged: hasOnlyStatements(part) }));
  it.for(parts)('part $number, $id: stand beside the words', async ({ number, isJudged }, { skip }) => {
    skip(!isJudged, 'words without pictures stand elsewhere');
    const { page: first, bodies } = sectionsOf(print)[number + 1] ?? { page: 0, bodies: [] };
    const bare = bodies.map(async (body, index) => {
      const page = print.pages[first + index - 1];
      const hasInk = page ? await inkOn(page) : () => false;
      return rowsOf(body).filter(({ x, y }) => !hasInk(x - 90, x - 15, y - 30, y + 30));
    });
    expect((await Promise.all(bare)).flat()).toEqual([]);
  });
});

/** The middle of the words of each statement on a page. */
function rowsOf(body: readonly TextPiece[]): TextPiece[] {
  const rows: TextPiece[][] = [];
  for (const piece of body.filter(({ x, size }) => x > WORDS_FROM && x < 260 && size < 19)) {
    const before = rows.at(-1)?.at(-1);
    if (before && before.y - piece.y < ROW_GAP) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => row[Math.floor(row.length / 2)] ?? []);
}

/** Draws a page, to ask whether anything is drawn in a box of it, in points from the lower left corner. */
async function inkOn(page: PDFPageProxy) {
  const viewport = page.getViewport({ scale: 1 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#fff' }).promise;
  return (left: number, right: number, low: number, high: number) => {
    const box = [left, viewport.height - high, right - left, high - low].map(Math.round) as Box;
    return canvas
      .getContext('2d')
      .getImageData(...box)
      .data.some((value) => value < 200);
  };
}

type Box = [x: number, y: number, width: number, height: number];
