/** The two pages on one side of a sheet, counted from 0; undefined is an empty page. */
export type Side = readonly [left: number | undefined, right: number | undefined];

/**
 * The order of the pages of a booklet that is stitched through its fold: the last page beside the
 * first, the second beside the last but one, and so on. Empty pages stand before the last one, so
 * that the first page is the cover and the last is the back.
 *
 * @param pages how many pages the booklet has
 * @returns the sides of the sheets: the outer and the inner side of the first, then of the second …
 */
export function sheetOrder(pages: number): Side[] {
  const padded = Math.ceil(pages / 4) * 4;
  const pageAt = (place: number) => {
    if (pages > 1 && place === padded - 1) return pages - 1;
    return place < Math.max(pages - 1, 1) ? place : undefined;
  };
  return Array.from({ length: padded / 2 }, (_, side): Side => {
    const [low, high] = [pageAt(side), pageAt(padded - 1 - side)];
    return side % 2 === 0 ? [high, low] : [low, high];
  });
}
