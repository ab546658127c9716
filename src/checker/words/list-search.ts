import { phraseSearch, type PhraseFound } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { wordList, type ListName, type WordList } from './read-words.ts';

/** An entry of a word list, and the phrase of it that is looked for. */
interface Phrased<Entry> {
  entry: Entry;
  phrase: string;
}

type Search<Entry> = (sentence: Sentence) => PhraseFound<Phrased<Entry>>[];

const searches = new Map<ListName, unknown>();

/**
 * The search for what a word list has in sentences, made once for each list.
 * @param phrasesOf the words of an entry, in base form, in each way that it can be said; for a list always the same
 */
export function listSearch<Name extends ListName>(
  name: Name,
  phrasesOf: (entry: WordList<Name>[number]) => readonly string[],
): Search<WordList<Name>[number]> {
  const known = searches.get(name) as Search<WordList<Name>[number]> | undefined;
  if (known) return known;
  const entries: readonly WordList<Name>[number][] = wordList(name);
  const phrases = entries.flatMap((entry) => phrasesOf(entry).map((phrase) => ({ entry, phrase })));
  const search = phraseSearch(phrases, ({ phrase }) => phrase);
  searches.set(name, search);
  return search;
}
