import { wordList } from '../../words/read-words.ts';
import type { Sentence } from '../sentences.ts';
import type { Slip } from './slip.ts';

interface KnownSlip {
  /** Its place in the list: of slips in the same place the first counts. */
  order: number;
  pattern: RegExp;
  say: string;
}

/** The words of which a pattern begins with one, where it does: `\b(?:if|when) your`, `\byour welcome`. */
const FIRST_WORDS = /^\\b(?:\(\?:([a-z'|]+)\)|([a-z']+))(?= |\\b|$)/;

let read: ReadonlyMap<string | undefined, readonly KnownSlip[]> | undefined;

/** The slips of a list of our own, of words that are right each and wrong together. */
export function* knownSlipsIn({ prose, start, text }: Sentence): Generator<Slip> {
  for (const { pattern, say } of slipsFor(text)) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const at = start + index;
      const from = at + found.length - found.replace(/^[\s.!?:]+/, '').length;
      yield { prose, start: from, end: at + found.length, expected: say, todo: 'correct the slip' };
    }
  }
}

/** The slips that can stand in a text with these words: to look for all of them in all sentences takes long. */
function slipsFor(text: string): KnownSlip[] {
  const slips = (read ??= byFirstWord());
  const words = new Set(
    text
      .toLowerCase()
      .match(/[a-z]+(?:'[a-z]+)*/g)
      ?.flatMap((word) => [word, ...word.split("'")]),
  );
  const found = new Set([undefined, ...words].flatMap((word) => slips.get(word) ?? []));
  return [...found].sort((one, other) => one.order - other.order);
}

/** By the word that a slip begins with; under undefined those of which it is not known. */
function byFirstWord(): Map<string | undefined, KnownSlip[]> {
  const slips = new Map<string | undefined, KnownSlip[]>();
  for (const [order, { pattern, say }] of wordList('typos').entries()) {
    const [, several, one] = FIRST_WORDS.exec(pattern) ?? [];
    const slip = { order, pattern: new RegExp(pattern, 'gi'), say };
    for (const word of several?.split('|') ?? [one]) slips.set(word, [...(slips.get(word) ?? []), slip]);
  }
  return slips;
}
