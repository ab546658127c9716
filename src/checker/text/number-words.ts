import type { Stretch } from '../written/prose.ts';
import { wordList } from '../words/read-words.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** A number that is written in words. */
export interface NumberInWords extends Stretch {
  text: string;
  value: number;
  words: readonly Word[];
}

let values: ReadonlyMap<string, number> | undefined;

/** The numbers that a sentence has in words, in order: `six`, `thirty-one`, `two hundred and five`. */
export function numbersInWords({ prose, words }: Sentence): NumberInWords[] {
  const found: NumberInWords[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const run = runAt(words, from);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const text = prose.text.slice(first.start, last.end);
    found.push({ prose, start: first.start, end: last.end, text, value: valueOfRun(run), words: run });
    from += run.length - 1;
  }
  return found;
}

function runAt(words: readonly Word[], from: number): Word[] {
  const first = words[from];
  const value = first && valueOf(first);
  // "Hundreds of people" and "a thousand" count nothing.
  if (!first || value === undefined || isMultiplier(value)) return [];
  const run = [first];
  let last = value;
  for (let at = from + 1; at < words.length;) {
    const isJoined = words[at]?.text === '-' || (isMultiplier(last) && words[at]?.lemma === 'and');
    const word = words[isJoined ? at + 1 : at];
    const next = word && valueOf(word);
    if (!word || next === undefined || !goesOn(last, next)) break;
    run.push(...words.slice(at, at + (isJoined ? 2 : 1)));
    at += isJoined ? 2 : 1;
    last = next;
  }
  return run;
}

/** Whether two number words are one number: "twenty one" and "two hundred" are, "two three" is not. */
function goesOn(last: number, next: number): boolean {
  if (isMultiplier(next)) return true;
  return isMultiplier(last) ? next < last : last >= 20 && last < 100 && next < 10;
}

function valueOfRun(run: readonly Word[]): number {
  let [sum, part] = [0, 0];
  for (const value of run.map(valueOf)) {
    if (value === undefined) continue;
    if (value >= 1000) [sum, part] = [sum + part * value, 0];
    else part = value === 100 ? part * value : part + value;
  }
  return sum + part;
}

function valueOf({ text, literal }: Word): number | undefined {
  values ??= new Map(wordList('number-words').flatMap(({ numbers }) => Object.entries(numbers)));
  return literal ? undefined : values.get(text.toLowerCase());
}

function isMultiplier(value: number): boolean {
  return value >= 100;
}
