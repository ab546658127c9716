import { isInDictionary } from '../text/dictionary.ts';
import type { WordStream } from './name-words.ts';
import type { Name } from './names-in.ts';

/** All that a text has to compare names with. */
export interface NamesOfText {
  stream: WordStream;
  names: readonly Name[];
}

/** A short name with fewer letters is found by chance in the first letters of any words. */
const SHORTEST = 3;

/** Whether a text has a name: in its words, as a part of a longer or a shorter name, or by its first letters. */
export function hasName(name: Name, { stream, names }: NamesOfText): boolean {
  if (isIn(name.plain, stream) || (name.isFirst && hasTail(name, stream))) return true;
  const letters = name.text.toLowerCase().replace(/s$/, '');
  if (isShort(name.text) && letters.length >= SHORTEST && stream.initials.includes(letters)) return true;
  return names.some((other) => isPart(other, name) || isShortFor(other, name) || isShortFor(name, other));
}

function isIn(plain: string, { words }: WordStream): boolean {
  return words.includes(` ${plain} `);
}

/** Whether the name without its first word is there: "Phone" is no part of the name in "Phone Citizens Advice". */
function hasTail({ plain, text }: Name, stream: WordStream): boolean {
  const [, ...tail] = plain.split(' ');
  const first = text.split(/[\s-]/)[0] ?? '';
  return tail.length > 0 && isInDictionary(first.toLowerCase()) && isIn(tail.join(' '), stream);
}

/** Whether a name of two words or more is a part of a longer one: Housing Plus Group, Housing Plus Group Limited. */
function isPart(part: Name, whole: Name): boolean {
  return part.plain.includes(' ') && ` ${whole.plain} `.includes(` ${part.plain} `);
}

/** Whether a name is the first letters of another: DWP, Department for Work and Pensions. */
function isShortFor({ text }: Name, long: Name): boolean {
  if (!isShort(text)) return false;
  const initials = long.text.match(/\p{Lu}/gu)?.join('') ?? '';
  return initials.length > 1 && text.startsWith(initials);
}

function isShort(text: string): boolean {
  return /^\p{Lu}{2,6}s?$/u.test(text);
}
