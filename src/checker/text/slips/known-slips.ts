import { wordList } from '../../words/read-words.ts';
import type { Sentence } from '../sentences.ts';
import type { Slip } from './slip.ts';

interface KnownSlips {
  slips: readonly { pattern: RegExp; say: string }[];
  /** Fits where any of them does. */
  any: RegExp;
}

let known: KnownSlips | undefined;

/** Where a word begins or ends, in a pattern. */
const WORD = '\\b';

/** The slips of a list of our own, of words that are right each and wrong together. */
export function* knownSlipsIn({ prose, start, text }: Sentence): Generator<Slip> {
  const { slips, any } = (known ??= readSlips());
  // Most sentences have none, and to look for one after the other takes three times as long.
  if (!any.test(text)) return;
  for (const { pattern, say } of slips) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const at = start + index;
      const from = at + found.length - found.replace(/^[\s.!?:]+/, '').length;
      yield { prose, start: from, end: at + found.length, expected: say, todo: 'correct the slip' };
    }
  }
}

function readSlips(): KnownSlips {
  const list = wordList('typos');
  const patterns = list.map(({ pattern }) => pattern);
  // Nearly all begin where a word begins, which is looked for once for all of them.
  const atWord = patterns.filter((pattern) => pattern.startsWith(WORD)).map((pattern) => pattern.slice(WORD.length));
  const others = patterns.filter((pattern) => !pattern.startsWith(WORD));
  return {
    slips: list.map(({ pattern, say }) => ({ pattern: new RegExp(pattern, 'gi'), say })),
    any: new RegExp([`${WORD}(?:${atWord.join('|')})`, ...others].join('|'), 'i'),
  };
}
