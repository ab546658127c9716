import type { Mistake } from '../message.ts';
import { inQuotes } from './line-pieces.ts';

const CURLY = /^[“”„‟‘’‚](.*)[“”‘’]$/;

/** What to say of a value between curly quotation marks; undefined when it is not between them. */
export function curlyQuotes(value: string): Omit<Mistake, 'rule'> | undefined {
  const [, words] = CURLY.exec(value) ?? [];
  if (words === undefined) return undefined;
  return {
    found: `curly quotation marks in \`${value}\``,
    expected: 'straight ones, which YAML knows',
    todo: `write \`${inQuotes(words)}\`, or \`${inQuotes(value)}\` if readers are to see them`,
  };
}
