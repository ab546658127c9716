import type { WrittenDocument } from '../written/types.ts';
import { wordsKnownFrom } from '../written/known-words.ts';
import { sentencesIn } from '../written/walk.ts';
import { baseFormsOf } from './base-forms.ts';
import { isName } from './names.ts';
import type { Word } from './words.ts';

/**
 * Each word of a document once, where it is read first. Left out are names, numbers, addresses, letters that
 * stand for words, and the words that the document explains or says are known.
 */
export function* firstUsesIn(document: WrittenDocument): Generator<Word> {
  const known = wordsKnownFrom(document);
  const met = new Set<string>();
  for (const sentence of sentencesIn(document)) {
    for (const word of sentence.words) {
      const text = word.text.toLowerCase();
      if (word.literal || met.has(text) || !/^\p{L}\p{Ll}+(?:-\p{L}+)*$/u.test(word.text)) continue;
      if (isName(word, sentence)) continue;
      const isNew = !met.has(word.lemma);
      met.add(text).add(word.lemma);
      if (
        isNew &&
        !baseFormsOf(text)
          .values()
          .some((form) => known.has(form))
      )
        yield word;
    }
  }
}
