import { ParseEnglish } from 'parse-english';
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

const english = new ParseEnglish();

/** The sentences of a prose, in order. */
export function sentencesOf(prose: Prose): Sentence[] {
  const plain = withoutLiterals(prose);
  return splitSentences(plain).map(([start, end]) => {
    const words = wordsOf(prose, plain.slice(start, end), start);
    const length = words.filter(({ isSeen }) => isSeen).length;
    return { prose, start, end, text: prose.text.slice(start, end), words, length };
  });
}

function splitSentences(text: string): [start: number, end: number][] {
  return english.parse(text).children.flatMap((paragraph) => {
    if (paragraph.type !== 'ParagraphNode') return [];
    return paragraph.children.flatMap((node): [number, number][] => {
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      return node.type === 'SentenceNode' && start !== undefined && end !== undefined ? [[start, end]] : [];
    });
  });
}
