import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { wordList } from '../words/read-words.ts';

/** Longer words are taken as they are: looking them up, and for others like them, takes too long. */
const LONGEST = 30;
const LONGEST_TO_CORRECT = 16;

const correct = new Map<string, boolean>();
const corrections = new Map<string, string | undefined>();
let speller: nspell | undefined;
let everyday: ReadonlySet<string> | undefined;

/** Whether a word is spelt as in the UK. The first call loads the dictionary (about 0.2 s). */
export function isSpeltRight(word: string): boolean {
  const known = correct.get(word);
  if (known !== undefined) return known;
  const isRight = word.length > LONGEST || words().has(word.toLowerCase()) || loaded().correct(word);
  correct.set(word, isRight);
  return isRight;
}

/** The word that is most likely meant by one that is spelt wrong; undefined when there is none like it. */
export function correctionOf(word: string): string | undefined {
  if (corrections.has(word)) return corrections.get(word);
  const offered = word.length > LONGEST_TO_CORRECT ? [] : loaded().suggest(word);
  const best = offered
    .filter((other) => /^\p{L}+$/u.test(other))
    .map((other) => [likeness(word, other), other] as const)
    .sort(([one], [other]) => other - one)[0]?.[1];
  corrections.set(word, best);
  return best;
}

/** A slip keeps the first letter, as a rule, and it is in an everyday word. */
function likeness(word: string, other: string): number {
  const isEveryday = words().has(other);
  const isSwapped = sorted(word) === sorted(other);
  return Number(isEveryday) * 2 + Number(other.startsWith(word.charAt(0))) * 2 + Number(isSwapped);
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

function loaded(): nspell {
  return (speller ??= nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic)));
}

/** The everyday words, which are right even where the dictionary is older than they are, and words of other rules. */
function words(): ReadonlySet<string> {
  return (everyday ??= new Set([
    ...wordList('common').flatMap((entry) => entry.words),
    ...wordList('foreign-words').flatMap(({ word }) => word.toLowerCase().split(' ')),
    ...wordList('short-forms').flatMap(({ short, also }) => [short, ...also].map((form) => form.toLowerCase())),
  ]));
}
