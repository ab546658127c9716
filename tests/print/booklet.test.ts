import { readFileSync } from 'node:fs';
import { PDFName } from '@cantoo/pdf-lib';
import type { PDFPageProxy } from 'pdfjs-dist';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import { content } from '../built.ts';
import { openInside } from './inside.ts';
import { lettersOf } from './printed.ts';
import { letters, openPdf, pagesOf, textOf } from './pdf.ts';
import { ALIKE, greatestDifference, pictureOf } from './pictures.ts';
import { printedFiles } from './printed-files.ts';

const booklets = printedFiles.flatMap(({ sheets, ...file }) => (sheets ? [{ ...file, sheets }] : []));
const SCALE = 0.6;

it('every booklet has its sheets', () => {
  const documents = content.documents.filter(({ editions }) => editions.some(({ isBooklet }) => isBooklet));
  expect(booklets.map(({ document }) => document)).toEqual(documents);
});

describe.each(booklets)('the sheets of $name', ({ document, path, sheets }) => {
  let pages: PDFPageProxy[];
  let sides: PDFPageProxy[];
  beforeAll(async () => {
    pages = await pagesOf(await openPdf(path));
    sides = await pagesOf(await openPdf(sheets.path));
  });

  it('are A4 paper that lies, two sides of it for four pages', () => {
    expect(sides).toHaveLength(Math.ceil(pages.length / 4) * 2);
    expect(sides.map(({ view }) => view.map(Math.round))).toEqual(sides.map(() => [0, 0, 842, 595]));
  });

  it('have no tags, and say so in their title', async () => {
    const inside = await openInside(readFileSync(sheets.path));
    expect(inside.catalog.has(PDFName.of('StructTreeRoot'))).toBe(false);
    expect(inside.getTitle()).toBe(sheets.title);
    expect(sheets.title).toBe(wordsFor(document.language).editions.booklet.title(document.title));
    expect(wordsFor('en-GB').editions.booklet.title('')).toContain('without tags');
  });

  it('are the pages in their order when they are folded, with what is empty only before the last', async () => {
    const half = async (place: 0 | 1, side?: PDFPageProxy) => halfOf(side, place, pages[0]);
    const folded: (Buffer | undefined)[] = [];
    for (let outer = 0; outer < sides.length; outer += 2)
      folded.push(await half(1, sides[outer]), await half(0, sides[outer + 1]));
    for (let outer = sides.length - 2; outer >= 0; outer -= 2)
      folded.push(await half(1, sides[outer + 1]), await half(0, sides[outer]));
    const last = folded.pop();
    const inOrder = [...folded.slice(0, pages.length - 1), last];
    for (const [index, page] of pages.entries()) {
      const difference = greatestDifference(await pictureOf(page, SCALE), inOrder[index] ?? Buffer.alloc(0));
      expect(difference, `page ${index + 1}`).toBeLessThanOrEqual(ALIKE);
    }
    expect(folded.slice(pages.length - 1).filter((picture) => picture?.some((value) => value !== 255))).toEqual([]);
  });

  it('have the title on the front and whom to ask on the back', async () => {
    const [side] = sides;
    const pieces = side ? await textOf(side) : [];
    expect(lettersOf(pieces.filter(({ x }) => x > 421))).toContain(letters(document.title));
    expect(lettersOf(pieces.filter(({ x }) => x < 421))).toContain(letters(wordsFor(document.language).help));
  });
});

/** A picture of one half of a side, as large as the page that stands there. */
async function halfOf(side: PDFPageProxy | undefined, place: 0 | 1, page: PDFPageProxy | undefined) {
  const [, , width = 0, height = 0] = side?.view ?? [];
  const [, , pageWidth = 0, pageHeight = 0] = page?.view ?? [];
  const box = {
    left: width / 2 - (1 - place) * pageWidth,
    top: (height - pageHeight) / 2,
    width: pageWidth,
    height: pageHeight,
  };
  return side && pictureOf(side, SCALE, box);
}
