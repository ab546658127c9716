import { NUMBER } from '../facts/number-words.ts';
import { wordList } from '../words/read-words.ts';
import type { Prose } from '../written/prose.ts';

/** How often each hedge stands in a text. */
export type HedgeCounts = ReadonlyMap<string, number>;

/** In the list: a number follows. */
const NUMBER_SIGN = ' #';

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Words that say how sure, how often or how wide something is, counted in some proses. */
export function countHedges(proses: readonly Prose[]): HedgeCounts {
  const counts = new Map<string, number>();
  for (const { text } of proses) {
    for (const { 0: found } of plain(text).matchAll(hedges().pattern)) {
      const hedge = hedges().plainOf(found.trim());
      counts.set(hedge, (counts.get(hedge) ?? 0) + 1);
    }
  }
  return counts;
}

/** Small words and single spaces; the month of May is not the word. */
function plain(text: string): string {
  const words = text.replaceAll(/(?<=[\p{Ll}\d,] )May\b|\bMay(?= \d)/gu, '').match(WORD) ?? [];
  return words.join(' ').toLowerCase();
}

interface Hedges {
  /** Finds any of them, the longest first. */
  pattern: RegExp;
  /** The plain hedge that one counts as: "about" for "approximately". */
  plainOf: (hedge: string) => string;
}

let known: Hedges | undefined;

function hedges(): Hedges {
  if (known) return known;
  const list = wordList('hedges');
  const longestFirst = list.flatMap(({ words }) => words).sort((one, other) => other.length - one.length);
  const beforeNumber = ` (?=${NUMBER})`;
  const pattern = new RegExp(
    `\\b(?:${longestFirst.join('|').replaceAll(NUMBER_SIGN, beforeNumber)})(?:\\b|(?<= ))`,
    'g',
  );
  const plain = new Map(list.flatMap(({ words, say }) => words.map((word) => [bare(word), bare(say ?? word)])));
  return (known = { pattern, plainOf: (hedge) => plain.get(hedge) ?? hedge });
}

/** A hedge of the list without the sign that a number follows. */
function bare(hedge: string): string {
  return hedge.replace(NUMBER_SIGN, '');
}
