import { describe, expect, it } from 'vitest';
import { sheetOrder } from '../../../../src/print/booklet/sheet-order.ts';

/** The pages as one reads them, when the sheets lie on each other and are folded. */
function folded(pages: number): (number | undefined)[] {
  const sides = sheetOrder(pages);
  const sheets = Array.from({ length: sides.length / 2 }, (_, sheet) => sides.slice(sheet * 2, sheet * 2 + 2));
  const upToTheMiddle = sheets.flatMap(([outer, inner]) => [outer?.[1], inner?.[0]]);
  const fromTheMiddle = sheets.toReversed().flatMap(([outer, inner]) => [inner?.[1], outer?.[0]]);
  return [...upToTheMiddle, ...fromTheMiddle];
}

describe('the pages of a booklet on its sheets', () => {
  it('are n and 1, 2 and n−1, n−2 and 3 …', () => {
    expect(sheetOrder(8)).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ]);
  });

  const counts = Array.from({ length: 9 }, (_, index) => index + 1);
  it.each(counts)('%i: each stands once, in a multiple of four', (pages) => {
    const order = folded(pages);
    expect(order.length % 4).toBe(0);
    expect(order.length - pages).toBeLessThan(4);
    expect(order.filter((page) => page !== undefined)).toEqual(Array.from({ length: pages }, (_, index) => index));
  });

  it.each(counts.slice(1))(
    '%i: the first is in front and the last at the back, with what is empty before it',
    (pages) => {
      const order = folded(pages);
      expect(order[0]).toBe(0);
      expect(order.at(-1)).toBe(pages - 1);
      expect(order.indexOf(undefined)).toBe(pages % 4 === 0 ? -1 : pages - 1);
    },
  );
});
