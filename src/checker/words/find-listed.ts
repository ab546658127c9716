import { phraseSearch } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import type { Stretch } from '../written/prose.ts';
import type { WrittenDocument } from '../written/types.ts';
import { sentencesIn } from '../written/walk.ts';
import { wordList, type ListName, type WordList } from './read-words.ts';

/** An entry of a word list in a document. */
export interface Listed<Entry> {
  entry: Entry;
  at: Stretch;
  /** As it is written there. */
  text: string;
  words: readonly Word[];
  sentence: Sentence;
}

const searches = new Map<ListName, unknown>();

/**
 * Finds what a word list has in a document, in order.
 * @param phraseOf the words of an entry, in base form
 */
export function* findListed<Name extends ListName>(
  document: WrittenDocument,
  name: Name,
  phraseOf: (entry: WordList<Name>[number]) => string,
): Generator<Listed<WordList<Name>[number]>> {
  const search = searchOf(name, phraseOf);
  for (const sentence of sentencesIn(document)) {
    for (const { entry, prose, start, end, words } of search(sentence)) {
      yield { entry, at: { prose, start, end }, text: prose.text.slice(start, end), words, sentence };
    }
  }
}

/** Made once for each list. */
function searchOf<Name extends ListName>(name: Name, phraseOf: (entry: WordList<Name>[number]) => string) {
  const make = () => phraseSearch<WordList<Name>[number]>(wordList(name), phraseOf);
  const known = searches.get(name) as ReturnType<typeof make> | undefined;
  const search = known ?? make();
  searches.set(name, search);
  return search;
}
