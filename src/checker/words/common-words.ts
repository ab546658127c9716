import { daleChall } from 'dale-chall';
import { baseFormsOf } from '../text/base-forms.ts';
import { onceForWords } from '../once-for-words.ts';
import type { Word } from '../text/words.ts';
import { wordList } from './read-words.ts';

/** Our own list, and the words that the readability formula of Dale and Chall takes for known at the age of ten. */
let common: ReadonlySet<string> | undefined;

/** First halves of compounds whose meaning is not that of their halves: "withhold", "outset". */
const PARTICLES = new Set(['over', 'under', 'with', 'out', 'for', 'up', 'in', 'on', 'off', 'by', 'down', 'through']);
const SHORTEST_HALF = 3;

/** Whether most readers know a word, in any of its forms. */
export function isCommon({ text, lemma }: Pick<Word, 'text' | 'lemma'>): boolean {
  const parts = text.toLowerCase().replaceAll('’', "'").split('-');
  return isListed(lemma) || parts.every((part) => isKnownForm(part) || isCompound(part));
}

const isKnownForm = onceForWords((word) => baseFormsOf(word).values().some(isListed));

function isListed(word: string): boolean {
  common ??= new Set([...daleChall, ...wordList('common').flatMap(({ words }) => words)]);
  return common.has(word);
}

/** Two known words written as one, as `toenail`. */
const isCompound = onceForWords((word) => {
  for (let end = SHORTEST_HALF; end <= word.length - SHORTEST_HALF; end += 1) {
    const half = word.slice(0, end);
    if (!PARTICLES.has(half) && isListed(half) && isKnownForm(word.slice(end))) return true;
  }
  return false;
});
