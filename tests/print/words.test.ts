import { beforeAll, describe, expect, it } from 'vitest';
import { hasOnlyStatements } from '../built.ts';
import { expectedOf } from './expected.ts';
import { heightOf, placesOf, type Place, type Places } from './places.ts';
import { filled, openPrinted, type Printed } from './printed.ts';
import { printedFiles } from './printed-files.ts';
import type { Said } from './said.ts';

/** The signs that the browser sets before the items of plain and numbered lists. */
const LIST_SIGN = /^([•◦▪]|\d+\.)+$/;

describe.each(printedFiles)('the words of $name', (file) => {
  let print: Printed;
  let sections: Said[][];
  let seen: Places;
  beforeAll(async () => {
    print = await openPrinted(file);
    sections = expectedOf(file, print.anchors);
    seen = placesOf(file, print, sections.flat());
  });

  it('are all there, in order, and no others', () => {
    expect(seen.lost).toEqual([]);
    expect(seen.beside.filter((rest) => !LIST_SIGN.test(rest))).toEqual([]);
  });

  it('go on on another page only between statements', () => {
    // What is higher than a page, such as a long table, cannot stand on one.
    expect(seen.places.filter((place) => place.from < place.to && heightOf(place, file) < 0.8)).toEqual([]);
  });

  it('have no heading and no lead-in last on a page', () => {
    const isLast = ({ staysWithNext, to }: Place, index: number) =>
      staysWithNext && seen.places[index + 1]?.from !== to;
    expect(seen.places.filter(isLast)).toEqual([]);
  });

  it('begin each section on a new page, under its heading', () => {
    const starts = sections.map(([first]) => seen.places.find(({ text }) => text === first?.text)?.from);
    expect(new Set(starts).size).toBe(sections.length);
  });

  it('stand on no two pages that could be one', () => {
    const { document, part } = file;
    const judged = part ? [part] : document.parts;
    // A plain list or table is not cut where it would be best.
    const pages = judged.filter(hasOnlyStatements).map(({ id }) => pagesFrom(id));
    const shares = pages.map((numbers) => numbers.map((page) => filled(print.texts[page - 1]?.body ?? [], file)));
    const couldBeOne = (share: number, index: number, all: number[]) => share + (all[index + 1] ?? 1) < 0.8;
    expect(shares.filter((each) => each.some(couldBeOne))).toEqual([]);
  });

  /** The pages from the heading of a part to the next heading of its level. */
  function pagesFrom(anchor: string): number[] {
    const from = print.anchors.get(anchor) ?? 0;
    const end = print.bookmarks.map(({ page }) => page).find((page) => page > from) ?? print.pages.length + 1;
    return Array.from({ length: end - from }, (_, index) => from + index);
  }
});
