import { baseFormsOf } from '../text/base-forms.ts';
import type { Word } from '../text/words.ts';
import { wordList, type WordList } from './read-words.ts';

type Kind = WordList<'people'>[number]['as'];

const kinds: readonly Kind[] = ['reader', 'maybe-reader', 'worker', 'other'];
const lists = new Map<Kind, ReadonlySet<string>>();

/** Whether a word is a name for people, of whatever kind. */
export function isAnyone(word: Pick<Word, 'text'>): boolean {
  return kinds.some((kind) => isPerson(kind, word));
}

/**
 * Whether a word is a name for people of one kind: for the one who reads ("tenants", "the patient"), for those who
 * work for them ("nurses"), or for others ("neighbours").
 */
export function isPerson(kind: Kind, { text }: Pick<Word, 'text'>): boolean {
  const names = lists.get(kind) ?? new Set(wordList('people').flatMap((entry) => (entry.as === kind ? entry.words : [])));
  lists.set(kind, names);
  return baseFormsOf(text.toLowerCase()).values().some((form) => names.has(form));
}
