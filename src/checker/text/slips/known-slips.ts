import { wordList } from '../../words/read-words.ts';
import type { Sentence } from '../sentences.ts';
import type { Slip } from './slip.ts';

interface KnownSlip {
  pattern: RegExp;
  say: string;
}

let read: readonly KnownSlip[] | undefined;

/** The slips of a list of our own, of words that are right each and wrong together. */
export function* knownSlipsIn({ prose, start, text }: Sentence): Generator<Slip> {
  for (const { pattern, say } of knownSlips()) {
    // To look for one place is quicker than to look for all, and most often there is none.
    if (text.search(pattern) === -1) continue;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const at = start + index;
      const from = at + found.length - found.replace(/^[\s.!?:]+/, '').length;
      yield { prose, start: from, end: at + found.length, expected: say, todo: 'correct the slip' };
    }
  }
}

function knownSlips(): readonly KnownSlip[] {
  return (read ??= wordList('typos').map(({ pattern, say }) => ({ pattern: new RegExp(pattern, 'gi'), say })));
}
