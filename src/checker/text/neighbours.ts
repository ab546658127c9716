import { onceFor } from '../once-for.ts';
import { indexAt } from '../written/index-at.ts';
import type { Prose, Stretch } from '../written/prose.ts';
import type { Word } from './words.ts';

/** The words and signs before a stretch, the nearest first; at most `count`. */
export function wordsBefore({ prose, start }: Stretch, count = 1): Word[] {
  const words = allWords(prose);
  const end = firstFrom(words, start);
  return words.slice(Math.max(end - count, 0), end).reverse();
}

/** The words and signs after a stretch, in order; at most `count`. */
export function wordsAfter({ prose, end }: Stretch, count = 1): Word[] {
  const words = allWords(prose);
  const from = firstFrom(words, end);
  return words.slice(from, from + count);
}

/** The words and signs that begin inside a stretch, in order. */
export function wordsInside({ prose, start, end }: Stretch): readonly Word[] {
  const words = allWords(prose);
  return words.slice(firstFrom(words, start), firstFrom(words, end));
}

/** Whether a sentence begins with a stretch. */
export function beginsSentence({ prose, start }: Stretch): boolean {
  return startsOf(prose).has(start);
}

const startsOf = onceFor(({ sentences }: Prose): ReadonlySet<number> => new Set(sentences.map(({ start }) => start)));

const allWords = onceFor(({ sentences }: Prose): readonly Word[] => sentences.flatMap(({ words }) => words));

/** The index of the first word that begins at a letter or after it. */
function firstFrom(words: readonly Word[], letter: number): number {
  return indexAt(words, letter - 1) + 1;
}
