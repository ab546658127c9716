import { onceFor } from '../once-for.ts';
import { wordsKnownFrom } from '../written/known-words.ts';
import type { WrittenDocument } from '../written/types.ts';
import { sentencesIn } from '../written/walk.ts';
import { baseFormsOf } from './base-forms.ts';
import { isName } from './names.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** A sentence, and the words that are read in it for the first time. */
interface FirstUses {
  sentence: Sentence;
  words: Word[];
}

/**
 * Each word of a document once, where it is read first. Left out are names, numbers, addresses, letters that
 * stand for words, and the words that the document explains or says are known.
 */
export const firstUsesIn = onceFor((document: WrittenDocument): readonly FirstUses[] => {
  const known = wordsKnownFrom(document);
  const met = new Set<string>();
  return sentencesIn(document).map((sentence) => {
    const words = sentence.words.filter((word) => {
      const text = word.small;
      if (met.has(text) || !isPlain(word) || isName(word, sentence)) return false;
      const isNew = !met.has(word.lemma);
      met.add(text).add(word.lemma);
      return (
        isNew &&
        !baseFormsOf(text)
          .values()
          .some((form) => known.has(form))
      );
    });
    return { sentence, words };
  });
});

function isPlain({ text, literal }: Word): boolean {
  return !literal && /^\p{L}\p{Ll}+(?:-\p{L}+)*$/u.test(text);
}
