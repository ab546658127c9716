import { phraseSearch } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import { wordList } from './read-words.ts';

let search: ReturnType<typeof phraseSearch<string>> | undefined;

/** The words of a sentence that people choose for themselves, as "sexual orientation": they stay, also when they are hard. */
export function chosenNamesIn(sentence: Sentence): Set<Word> {
  search ??= phraseSearch(
    wordList('respectful-terms').map(({ say }) => say),
    (name) => name,
  );
  return new Set(search(sentence).flatMap(({ words }) => words));
}
