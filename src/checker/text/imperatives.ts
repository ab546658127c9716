import { tag } from './tagger.ts';
import type { Word } from './words.ts';

/** What follows an order, and hardly ever a noun that begins a sentence: "Open the door", "Sign here". */
const AFTER_ORDER = new Set(['DET', 'PRON', 'NUM', 'ADV', 'PART']);
/** "Parking" and "CCTV", but "bring" is an order. */
const NO_ORDER = /^\p{L}*[aeiouyAEIOUY]\p{L}*ing$|^\p{Lu}+$/u;
const BEFORE_ORDER = /^(?:please|then|first|next|now|always|never|just|also|so|and|but|or)$/i;

/**
 * The word with which a sentence tells somebody to do something: "Wash" in "Wash your hands.".
 * The tagger takes a verb for a name when it has a capital, so what follows it decides.
 */
export function orderIn(words: readonly Word[]): Word | undefined {
  const at = words.findIndex(({ text, isSeen }) => isSeen && !BEFORE_ORDER.test(text));
  const [word, next, afterNext] = words.slice(at, at + 3);
  if (!word || word.literal) return undefined;
  if (word.tag === 'VERB') return isBase(word) ? word : undefined;
  if (!/^(?:PROPN|NOUN|ADJ)$/.test(word.tag) || !next || NO_ORDER.test(word.text)) return undefined;
  const isFollowed = AFTER_ORDER.has(next.tag) || (next.tag === 'ADP' && afterNext?.tag === 'DET');
  return isFollowed || (/^(?:NOUN|ADP|ADJ)$/.test(next.tag) && isVerb(word, 'you must')) ? word : undefined;
}

function isBase({ text, lemma }: Word): boolean {
  return text.toLowerCase() === lemma;
}

/** Whether a word is a verb behind other words: "rest" in "you must rest". */
export function isVerb({ text }: Word, behind: string): boolean {
  return tag(`${behind} ${text.toLowerCase()}`).at(-1)?.tag === 'VERB';
}
