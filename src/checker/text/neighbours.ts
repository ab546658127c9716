import type { Prose, Stretch } from '../written/prose.ts';
import type { Word } from './words.ts';

const startsOfProse = new WeakMap<Prose, ReadonlySet<number>>();
const wordsOfProse = new WeakMap<Prose, readonly Word[]>();

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
  const starts = startsOfProse.get(prose) ?? new Set(prose.sentences.map((sentence) => sentence.start));
  startsOfProse.set(prose, starts);
  return starts.has(start);
}

function allWords(prose: Prose): readonly Word[] {
  const known = wordsOfProse.get(prose) ?? prose.sentences.flatMap(({ words }) => words);
  wordsOfProse.set(prose, known);
  return known;
}

/** The index of the first word that begins at a letter or after it: halved each time, since a prose may be long. */
function firstFrom(words: readonly Word[], letter: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((words[middle]?.start ?? 0) < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
