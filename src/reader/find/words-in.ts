import type { Forgiving } from './find-file.ts';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text, and what stands between them: those at odd places are words. */
export function wordsAndGaps(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    pieces.push(text.slice(at, index), word);
    at = index + word.length;
  }
  return [...pieces, text.slice(at)];
}

/** The words of a text. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * A word as it is compared: without capitals, accents, apostrophes, double letters and an ending
 * that makes no difference, and with letters that sound alike as one.
 */
export function asCompared(word: string, { endings, sameLetters }: Forgiving): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
  const [ending = ''] = endings.find(([end, after]) => plain.endsWith(end) && plain.length >= end.length + after) ?? [];
  const stem = plain.slice(0, plain.length - ending.length);
  const same = sameLetters.reduce((letters, [written, as]) => letters.split(written).join(as), stem);
  return same.replace(/(\p{L})\1+/gu, '$1');
}
