import type { IsInName } from '../written/names.ts';
import { isInCalendar } from './calendar.ts';
import { isInDictionary } from './dictionary.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

const CAPITAL = /^(?:\p{Lu}\p{Ll}|A$)/u;
/** Names are no longer. */
const LONGEST = 8;
const JOINS_NAME = /^(?:of|and|the|for|on|with)$/u;
/** What makes a thing mine or one of many, which a name is not. */
export const OWNER = /^(?:your|our|my|his|her|its|their|an?|any|each|every|no|this|that|these|those|some)$/iu;

/** Two words or more with capitals inside a sentence that name a thing: `Library Card`, `Date of Birth`. */
export function thingsWithCapitalsIn({ words }: Sentence, isName: IsInName, endings: ReadonlySet<string>): Word[][] {
  const first = words.findIndex(({ isSeen }) => isSeen);
  const label = labelAt(words, first, isName);
  const found = label ? [label] : [];
  for (let at = first + 1 + (label?.length ?? 0); at < words.length; at += 1) {
    const run = runAt(words, at, isName);
    const [before, last] = [words[at - 1], run.at(-1)];
    at += Math.max(run.length - 1, 0);
    if (!before || !last || run.length < 2 || run.every(isName) || isNamedByLetters(run, words.slice(at + 1))) continue;
    const isOwned = OWNER.test(before.text);
    if (isOwned || (before.tag === 'DET' && !isInLongName(words, at - run.length + 1, at, endings))) found.push(run);
  }
  return found;
}

/** Whether the first letters of a name stand behind it: "General Data Protection Regulation (GDPR)". */
function isNamedByLetters(run: readonly Word[], [bracket, letters]: readonly Word[]): boolean {
  const initials = run.filter(isCapital).map(({ text }) => text.charAt(0));
  return bracket?.text === '(' && letters?.text === initials.join('');
}

/** Whether capitals are a piece of a name, as in "the Patient Advice and Liaison Service": its ending is further on. */
function isInLongName(words: readonly Word[], first: number, last: number, endings: ReadonlySet<string>): boolean {
  const isPiece = (word: Word | undefined) => isCapital(word) || JOINS_NAME.test(word?.text ?? '');
  let [from, to] = [first, last];
  while (first - from < LONGEST && isPiece(words[from - 1])) from -= 1;
  while (to - last < LONGEST && isPiece(words[to + 1])) to += 1;
  return words.slice(from, to + 1).some((word, at, chain) => {
    const isLastOfName = isCapital(word) && !isCapital(chain[at + 1]);
    return isLastOfName && endings.has(word.small);
  });
}

/** A label such as `Date of Birth`, which is all that stands there. One that is two words long may be a person. */
function labelAt(words: readonly Word[], first: number, isName: IsInName): Word[] | undefined {
  if (OWNER.test(words[first]?.text ?? '')) return undefined;
  const run = runAt(words, first, isName);
  const isAll = !words.slice(first + run.length).some(({ isSeen }) => isSeen);
  const isLabel = run.some(({ text }) => text === 'of') && !run.every(isName);
  return isAll && isLabel ? run : undefined;
}

/** The words with capitals from one on; "of" may stand between two. Only the first when one of them is in no dictionary. */
function runAt(words: readonly Word[], from: number, isName: IsInName): Word[] {
  let end = from;
  while (end - from < LONGEST && goesOn(words, end, from)) end += 1;
  const run = words.slice(from, end);
  const isOrdinary = run.every((word) => word.text === 'of' || isThing(word) || isName(word));
  return isOrdinary ? run : run.slice(0, 1);
}

/** Whether a run of capitals goes on with a word. */
function goesOn(words: readonly Word[], at: number, from: number): boolean {
  return isCapital(words[at]) || (at > from && words[at]?.text === 'of' && isCapital(words[at + 1]));
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && !word.literal && CAPITAL.test(word.text);
}

/** Whether a word with a capital is in the dictionary without it. */
export function isThing(word: Word): boolean {
  return isCapital(word) && !isInCalendar(word.text) && isInDictionary(word.small);
}
