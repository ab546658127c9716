import type { Row } from './row.ts';

/** Where the pages of a part begin. */
export interface PagePlan {
  /** The index of the first row of each page but the first. */
  breaks: number[];
  /** How well the pages are filled: the lower the better; comparable for one part only. */
  cost: number;
}

/** A list of up to six items and its lead-in belong on one page. */
const ROWS_KEPT_TOGETHER = 7;

/** Costs, in the order of what matters most: contacts whole, few pages, none nearly empty, lists whole, pages even. */
const cost = {
  page: 1000,
  nearlyEmpty: 400,
  overfull: 100_000,
  splitList: 300,
  splitContact: 1500,
  uneven: 300,
} as const;

/** A page that is filled less than this looks nearly empty. */
const NEARLY_EMPTY = 0.42;

/**
 * Cuts the rows of a part into pages: as few as there can be, no row split, no heading or lead-in
 * last, no page nearly empty, short lists together, and the rows shared out evenly.
 *
 * Every way to cut is weighed (dynamic programming over the rows), so that the plan is the best
 * one and always the same.
 *
 * @param rows the rows in their order, measured in one column
 * @param height what fits on a page, in CSS pixels
 */
export function planPages(rows: readonly Row[], height: number): PagePlan {
  const lengths = new Map<number, number>();
  for (const { list } of rows) if (list !== undefined) lengths.set(list, (lengths.get(list) ?? 0) + 1);
  const best: PagePlan[] = [{ breaks: [], cost: 0 }];
  for (let end = 1; end <= rows.length; end += 1) {
    let cheapest: PagePlan | undefined;
    for (let start = end - 1; start >= 0; start -= 1) {
      const filled = filledBy(rows, start, end, height);
      if (filled > 1 && cheapest) break; // with a row more it would be fuller still
      if (start > 0 && rows[start - 1]?.staysWithNext) continue;
      const { breaks, cost: costBefore } = best[start] ?? { breaks: [], cost: 0 };
      const sum = costBefore + pageCost(rows, start, filled, lengths);
      if (!cheapest || sum < cheapest.cost) cheapest = { breaks: start === 0 ? breaks : [...breaks, start], cost: sum };
    }
    best.push(cheapest ?? { breaks: [], cost: Infinity });
  }
  return best[rows.length] ?? { breaks: [], cost: 0 };
}

/** How much of a page the rows from `start` up to, and without, `end` fill. */
function filledBy(rows: readonly Row[], start: number, end: number, height: number): number {
  const top = start === 0 ? 0 : (rows[start]?.top ?? 0);
  return ((rows[end - 1]?.bottom ?? 0) - top) / height;
}

/** What one page costs that begins with the row `start`. */
function pageCost(rows: readonly Row[], start: number, filled: number, lengths: ReadonlyMap<number, number>): number {
  return (
    cost.page +
    (filled > 1 ? cost.overfull * filled : 0) +
    (filled < NEARLY_EMPTY ? cost.nearlyEmpty : 0) +
    (splitsShortList(rows, start, lengths) ? cost.splitList : 0) +
    (splitsContact(rows, start) ? cost.splitContact : 0) +
    cost.uneven * Math.max(0, 1 - filled) ** 2
  );
}

function splitsContact(rows: readonly Row[], start: number): boolean {
  const row = rows[start];
  return start > 0 && row?.list !== undefined && row.isContact && rows[start - 1]?.list === row.list;
}

function splitsShortList(rows: readonly Row[], start: number, lengths: ReadonlyMap<number, number>): boolean {
  const list = rows[start]?.list;
  if (start === 0 || list === undefined || rows[start - 1]?.list !== list) return false;
  return (lengths.get(list) ?? 0) <= ROWS_KEPT_TOGETHER;
}
