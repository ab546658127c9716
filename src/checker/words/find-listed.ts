import { onceFor } from '../once-for.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import type { Stretch } from '../written/prose.ts';
import { hardWordSearch } from '../written/hard-word-search.ts';
import type { WrittenDocument } from '../written/types.ts';
import { sentencesIn } from '../written/walk.ts';
import { listSearch } from './list-search.ts';
import type { ListName, WordList } from './read-words.ts';

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

/** What was found in a document, by the list: some rules ask what others report. */
const known = onceFor<WrittenDocument, Map<ListName, unknown>>(() => new Map());

/**
 * What a word list has in a document, in order.
 * @param phrasesOf the words of an entry, in base form, in each way that it can be said; for a list always the same
 */
export function findListed<Name extends ListName>(
  document: WrittenDocument,
  name: Name,
  phrasesOf: (entry: WordList<Name>[number]) => readonly string[],
): readonly Listed<WordList<Name>[number]>[] {
  const found = known(document);
  const before = found.get(name) as Listed<WordList<Name>[number]>[] | undefined;
  if (before) return before;
  const search = listSearch(name, phrasesOf);
  const listed = sentencesIn(document).flatMap((sentence) =>
    search(sentence).map(({ entry, prose, start, end, ...rest }) => ({
      ...entry,
      at: { prose, start, end },
      text: prose.text.slice(start, end),
      sentence,
      ...rest,
    })),
  );
  found.set(name, listed);
  return listed;
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
