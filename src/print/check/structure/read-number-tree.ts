import { Dictionary } from '../../values/dictionary.ts';
import type { Value } from '../../values/value.ts';

/** What a number tree has for each number (ISO 32000-1, 7.9.7). */
export function readNumberTree(root: Dictionary | undefined): Map<number, Value> {
  const entries = new Map<number, Value>();
  readTree(root, 'Nums', (key, value) => {
    if (typeof key === 'number' && !entries.has(key)) entries.set(key, value);
  });
  return entries;
}

/**
 * Goes over the leaves of a tree of names or numbers (ISO 32000-1, 7.9.6 and 7.9.7); one that comes back to itself
 * ends where it does.
 */
export function readTree(
  root: Dictionary | undefined,
  leaf: 'Nums' | 'Names',
  take: (key: Value, value: Value) => void,
): void {
  const seen = new Set<Dictionary>();
  const waiting = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const pairs = node.list(leaf);
    for (let index = 0; pairs && index + 1 < pairs.length; index += 2) take(pairs.at(index), pairs.at(index + 1));
    for (const kid of node.list('Kids') ?? []) if (kid instanceof Dictionary) waiting.push(kid);
  }
}
