import { wordList } from '../words/read-words.ts';
import { onceForWords } from '../once-for-words.ts';
import { isInDictionary } from './dictionary.ts';

/** Longer words are taken as they are: looking them up, and for others like them, takes too long. */
const LONGEST = 30;
const LONGEST_TO_CORRECT = 16;

let everyday: ReadonlySet<string> | undefined;

/** Whether a word is spelt as in the UK. The first call loads the dictionary (about 0.2 s). */
export const isSpeltRight = onceForWords((word) => word.length > LONGEST || isKnown(word));

/** The word that is most likely meant by one that is spelt wrong; undefined when there is none like it. */
export const correctionOf = onceForWords((word) => (word.length > LONGEST_TO_CORRECT ? undefined : bestOf(word)));

function isKnown(word: string): boolean {
  return words().has(word.toLowerCase()) || isInDictionary(word);
}

function bestOf(word: string): string | undefined {
  const best = [...wordsLike(word)]
    .filter(isKnown)
    .map((other) => [likeness(word, other), other] as const)
    .sort(([one], [other]) => other - one)[0]?.[1];
  const name = best && `${best.charAt(0).toUpperCase()}${best.slice(1)}`;
  return best && name && !isInDictionary(best) && isInDictionary(name) ? name : best;
}

/**
 * All words with one letter more, less or other, or with two letters swapped. The dictionary's own
 * suggestions go further, and take up to half a second for a word.
 */
function wordsLike(word: string): Set<string> {
  const like = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    like.add(before + after);
    like.add(before + after.charAt(0) + here + after.slice(1));
    for (const letter of 'abcdefghijklmnopqrstuvwxyz')
      like.add(before + letter + after).add(before + letter + here + after);
  }
  return like;
}

/** A slip is in an everyday word, as a rule. It keeps the first letter, the consonants, and often all letters. */
function likeness(word: string, other: string): number {
  return (
    Number(words().has(other)) * 2 +
    Number(other.startsWith(word.charAt(0))) * 2 +
    Number(consonantsOf(word) === consonantsOf(other)) +
    Number(lettersOf(word) === lettersOf(other))
  );
}

function consonantsOf(word: string): string {
  return word.replace(/[aeiou]/g, '').replace(/(.)\1/g, '$1');
}

function lettersOf(word: string): string {
  return [...new Set(word)].sort().join('');
}

/** The everyday words, which are right even where the dictionary is older than they are, and words of other rules. */
function words(): ReadonlySet<string> {
  return (everyday ??= new Set([
    ...wordList('common').flatMap((entry) => entry.words),
    ...wordList('foreign-words').flatMap(({ word }) => word.toLowerCase().split(' ')),
    ...wordList('short-forms').flatMap(({ short, also }) => [short, ...also].map((form) => form.toLowerCase())),
  ]));
}
