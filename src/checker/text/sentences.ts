import { splitSentences } from '../../writing/split-sentences.ts';
import type { Prose, Stretch } from '../written/prose.ts';
import { withoutLiterals } from './literals.ts';
import { wordsOf, type Word } from './words.ts';

/** A sentence of a prose. */
export interface Sentence extends Stretch {
  /** With its full stop, without the spaces round it. */
  text: string;
  words: readonly Word[];
  /** How many words a reader sees: an address or a phone number is one, "do not" two, "don't" one. */
  length: number;
}

/** The sentences of a prose, in order. */
export function sentencesOf(prose: Prose): Sentence[] {
  const plain = withoutLiterals(prose);
  return splitSentences(plain).map(([start, end]) => {
    const words = wordsOf(prose, plain.slice(start, end), start);
    const length = words.filter(({ isSeen }) => isSeen).length;
    return { prose, start, end, text: prose.text.slice(start, end), words, length };
  });
}
