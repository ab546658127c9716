import type { Stretch } from '../written/prose.ts';
import { beginsSentence, wordsBefore } from './neighbours.ts';

/** Whether a number is the name of a thing, as in "form 8843" or "Windows 8.1", and counts nothing. */
export function isLabel(number: Stretch): boolean {
  const [before] = wordsBefore(number);
  if (!before) return false;
  // The first word of a sentence is too often taken for a noun: "Use 2.25 litres".
  return !beginsSentence(before) && (before.tag === 'NOUN' || before.tag === 'PROPN');
}
