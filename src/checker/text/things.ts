import type { Stretch } from '../written/prose.ts';
import { possessives } from './possessives.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** Things that a sentence names one after another, as in "a coat, a hat and gloves". */
export interface Things extends Stretch {
  count: number;
}

/** How many words before and behind an "and" are looked at, so that a long text is not read again for each. */
const FARTHEST = 60;
/** More words between two commas are no thing in a row, but a part of the sentence. */
const LONGEST = 5;

/** The longest row of things in a sentence, from its second thing on; undefined when there is none. */
export function thingsIn(sentence: Sentence): Things | undefined {
  const { words, prose } = sentence;
  let most: Things | undefined;
  for (const [index, word] of words.entries()) {
    if (!/^(?:and|or)$/i.test(word.text)) continue;
    const before = partsBefore(words, index);
    const after = words.slice(index + 1, index + FARTHEST);
    const [second, last] = [before[1]?.[0], after[0]];
    if (!second || !last || !isRow(before, after)) continue;
    if (before.length + 1 > (most?.count ?? 0)) {
      most = { prose, start: second.start, end: last.end, count: before.length + 1 };
    }
  }
  return most;
}

/** What stands between the commas before a word, the first part from the start of the sentence. */
function partsBefore(words: readonly Word[], end: number): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words.slice(Math.max(0, end - FARTHEST), end)) {
    if (word.text === ',') parts.push([]);
    else if (word.text === ':') parts.splice(0, parts.length, []);
    else parts.at(-1)?.push(word);
  }
  // A comma before the "and" parts nothing.
  const all = parts.filter((part) => part.length > 0);
  if (!isLeadIn(all[0], words.slice(end, end + FARTHEST))) return all;
  // "On Tuesday, 6 May, …"
  const first = all.findIndex((part, index) => index > 0 && part[0]?.tag !== 'NUM');
  return all.slice(first === -1 ? all.length : first);
}

/** Whether the first part only leads in: "If you come, …", "On Monday, …". Its own list goes on to a later comma. */
function isLeadIn(first: readonly Word[] | undefined, rest: readonly Word[]): boolean {
  if (first && first.length <= 3 && /^(?:every|each|this|next|last|one)$/i.test(first[0]?.text ?? '')) return true;
  if (!first || !['SCONJ', 'ADP', 'ADV', 'INTJ'].includes(first[0]?.tag ?? '')) return false;
  return !(first[0]?.tag === 'SCONJ' && rest.some(({ text }) => text === ','));
}

/** Whether the parts are things of one kind: no clauses, no names and no words for how something is. */
function isRow(before: readonly Word[][], after: readonly Word[]): boolean {
  const [first, ...middle] = before;
  if (!first || middle.length === 0) return false;
  const all = [...middle, after];
  if (middle.some((part) => part.length > LONGEST || isClause(part)) || !isThing(after)) return false;
  // Names that are together, or a name that says who: "your doctor, Sam Okoro, and …".
  if (all.every(isName) || (middle.length === 1 && middle.every((part) => isName(part) && part.length > 1)))
    return false;
  if (middle.every(isQuality) && isQuality(first.slice(-1))) return false;
  return all.every((part) => part.length === 1 || startOf(part) === startOf(after));
}

/** Whether a part says what somebody does: "the driver opens the door". */
function isClause(part: readonly Word[]): boolean {
  const isSaid = part.some(({ tag }, index) => tag === 'AUX' || (tag === 'VERB' && part[index - 1]?.tag === 'NOUN'));
  return isSaid || !isThing(part);
}

function isThing([first, second]: readonly Word[]): boolean {
  if (!first || ['SCONJ', 'ADV', 'AUX', 'CCONJ'].includes(first.tag)) return false;
  // "Our team, which repairs and …": the tagger takes "which" for many things.
  if (/^(?:which|who|whose|whom)$/i.test(first.text)) return false;
  if (first.tag === 'PRON' && !possessives.has(first.text.toLowerCase())) return false;
  return second?.tag !== 'AUX';
}

/** The tagger does not know all names, but they have a capital inside a sentence. */
function isName([first]: readonly Word[]): boolean {
  return first !== undefined && /^\p{Lu}/u.test(first.text);
}

function isQuality(part: readonly Word[]): boolean {
  return part.length > 0 && part.every(({ tag }) => tag === 'ADJ');
}

/** How a thing begins. The tagger often mixes up single nouns and verbs ("phone, email or visit"), so they are one. */
function startOf([first]: readonly Word[]): string {
  return first && ['ADP', 'PART'].includes(first.tag) ? first.tag : 'word';
}
