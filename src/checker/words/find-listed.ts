import { phraseSearch } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import type { Stretch } from '../written/prose.ts';
import { hardWordSearch } from '../written/hard-word-search.ts';
import type { WrittenDocument } from '../written/types.ts';
import { sentencesIn } from '../written/walk.ts';
import { wordList, type ListName, type WordList } from './read-words.ts';

/** An entry of a word list in a document. */
export interface Listed<Entry> {
  entry: Entry;
  /** The phrase of the entry that stands there. */
  phrase: string;
  at: Stretch;
  /** As it is written there. */
  text: string;
  words: readonly Word[];
  /** The word before it, and the one behind it. */
  before: Word | undefined;
  next: Word | undefined;
  sentence: Sentence;
}

const searches = new Map<ListName, unknown>();

/**
 * Finds what a word list has in a document, in order.
 * @param phrasesOf the words of an entry, in base form, in each way that it can be said
 */
export function* findListed<Name extends ListName>(
  document: WrittenDocument,
  name: Name,
  phrasesOf: (entry: WordList<Name>[number]) => readonly string[],
): Generator<Listed<WordList<Name>[number]>> {
  const search = searchOf(name, phrasesOf);
  for (const sentence of sentencesIn(document)) {
    for (const { entry, prose, start, end, ...found } of search(sentence)) {
      yield { ...entry, at: { prose, start, end }, text: prose.text.slice(start, end), sentence, ...found };
    }
  }
}

/** Leaves out what a document explains as a hard word, or says that its readers know. */
export function* withoutKnown<Entry>(
  document: WrittenDocument,
  found: Iterable<Listed<Entry>>,
): Generator<Listed<Entry>> {
  const search = hardWordSearch(document);
  const knownWords = new Set(document.fields.knownWords.map((word) => word.toLowerCase()));
  let searched: Sentence | undefined;
  let explained = new Set<Word>();
  for (const listed of found) {
    if (listed.sentence !== searched) {
      searched = listed.sentence;
      explained = new Set(search(searched).flatMap(({ words }) => words));
    }
    const isKnown = knownWords.has(listed.text.toLowerCase()) || listed.words.some((word) => explained.has(word));
    if (!isKnown) yield listed;
  }
}

/** Made once for each list. */
function searchOf<Name extends ListName>(name: Name, phrasesOf: (entry: WordList<Name>[number]) => readonly string[]) {
  const entries: readonly WordList<Name>[number][] = wordList(name);
  const make = () =>
    phraseSearch(
      entries.flatMap((entry) => phrasesOf(entry).map((phrase) => ({ entry, phrase }))),
      ({ phrase }) => phrase,
    );
  const known = searches.get(name) as ReturnType<typeof make> | undefined;
  const search = known ?? make();
  searches.set(name, search);
  return search;
}
