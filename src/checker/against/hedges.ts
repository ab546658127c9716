import { NUMBER } from '../facts/number-words.ts';
import { wordList } from '../words/read-words.ts';
import type { Prose } from '../written/prose.ts';

/** How often each hedge stands in a text. */
export type HedgeCounts = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Words that say how sure, how often or how wide something is, counted in some proses. */
export function countHedges(proses: readonly Prose[]): HedgeCounts {
  const counts = new Map<string, number>();
  for (const { text } of proses) {
    for (const { 0: hedge } of plain(text).matchAll(search())) {
      counts.set(hedge.trim(), (counts.get(hedge.trim()) ?? 0) + 1);
    }
  }
  return counts;
}

/** Small words and single spaces; the month of May is not the word. */
function plain(text: string): string {
  const words = text.replaceAll(/(?<=[\p{Ll}\d,] )May\b|\bMay(?= \d)/gu, '').match(WORD) ?? [];
  return words.join(' ').toLowerCase();
}

let pattern: RegExp | undefined;

/** Finds any hedge of the list, the longest first. */
function search(): RegExp {
  if (pattern) return pattern;
  const hedges = wordList('hedges').flatMap(({ words }) => words);
  const longestFirst = [...hedges].sort((one, other) => other.length - one.length);
  const beforeNumber = ` (?=${NUMBER})`;
  return (pattern = new RegExp(`\\b(?:${longestFirst.join('|').replaceAll(' #', beforeNumber)})(?:\\b|(?<= ))`, 'g'));
}
