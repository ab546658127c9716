import { onceFor } from '../once-for.ts';
import { isName } from '../text/names.ts';
import type { Word } from '../text/words.ts';
import type { Stretch } from '../written/prose.ts';
import type { WrittenDocument } from '../written/types.ts';
import { findListed, withoutKnown, type Listed } from './find-listed.ts';
import { isOfKind } from './kind-of-word.ts';
import type { WordList } from './read-words.ts';

/** The hard words of a document for which the list has a plain one, in order. Other rules leave them to that. */
export const plainWordsIn = onceFor(
  (document: WrittenDocument): readonly Listed<WordList<'plain'>[number]>[] => {
    const told = wordsOfOtherLists(document);
    const found = withoutKnown(
      document,
      findListed(document, 'plain', ({ hard }) => [hard]),
    );
    return [...found].filter((listed) => {
      const { entry, at, words, sentence } = listed;
      if ((entry.as && !isOfKind(entry.as, listed)) || isBold(at)) return false;
      return !words.some((word) => told.has(word) || isName(word, sentence));
    });
  },
);

/** Words of which other rules have more to say than that they are hard. */
function wordsOfOtherLists(document: WrittenDocument): Set<Word> {
  const found = [
    ...findListed(document, 'foreign-words', ({ word }) => [word]),
    ...findListed(document, 'respectful-terms', ({ phrase }) => [phrase]),
  ];
  return new Set(found.flatMap(({ words }) => words));
}

/** Bold words are explained, or another rule reports that they are not. */
function isBold({ prose, start, end }: Stretch): boolean {
  return prose.spansOf('bold').some((span) => span.start <= start && end <= span.end);
}
