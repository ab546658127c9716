import { baseFormsOf } from '../text/base-forms.ts';
import type { Word } from '../text/words.ts';
import { normalOf } from '../text/tagger.ts';
import { wordList } from './read-words.ts';

let answered: ReadonlySet<string> | undefined;

/** Whether another list has something better to say of a word than that it is rare. */
export function hasAnswer({ text, lemma }: Pick<Word, 'text' | 'lemma'>): boolean {
  const known = (answered ??= new Set(singleWords()));
  return known.has(lemma) || baseFormsOf(text.toLowerCase()).values().some((form) => known.has(form));
}

function singleWords(): string[] {
  return [
    ...wordList('plain').map(({ hard }) => hard),
    ...wordList('foreign-words').flatMap(({ word }) => word.split(' ')),
    ...wordList('respectful-terms').map(({ phrase }) => phrase),
    ...wordList('short-forms').flatMap(({ short, also }) => [short, ...also]),
  ]
    .filter((phrase) => !phrase.includes(' '))
    .flatMap((word) => [word.toLowerCase(), normalOf(word)]);
}
