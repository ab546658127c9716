import { List } from '../values/list.ts';
import type { Dictionary } from '../values/dictionary.ts';

/** Makes a function that says how wide a CID is by the font dictionary: the entries W and DW (ISO 32000-1, 9.7.4.3). */
export function cidWidths(descendant: Dictionary): (cid: number) => number {
  const usual = descendant.number('DW') ?? 1000;
  const single = new Map<number, number>();
  const ranges: { from: number; to: number; width: number }[] = [];
  const values = Array.from(descendant.list('W') ?? []);
  for (let index = 0; index + 1 < values.length;) {
    const [from, next, width] = values.slice(index, index + 3);
    if (typeof from !== 'number') break;
    if (next instanceof List) {
      Array.from(next).forEach((value, step) => typeof value === 'number' && single.set(from + step, value));
      index += 2;
    } else {
      if (typeof next !== 'number' || typeof width !== 'number') break;
      ranges.push({ from, to: next, width });
      index += 3;
    }
  }
  return (cid) => single.get(cid) ?? ranges.find(({ from, to }) => cid >= from && cid <= to)?.width ?? usual;
}
