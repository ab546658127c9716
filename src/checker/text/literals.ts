import type { Prose } from '../written/prose.ts';
import { BARE_WEB_ADDRESS, EMAIL, POSTCODE, WEB_ADDRESS } from './address-patterns.ts';

/** Letters that are not words: what they are, and where. */
export interface Literal {
  kind: 'email' | 'web' | 'phone' | 'postcode' | 'foreign';
  start: number;
  end: number;
}

/** In the order in which they are looked for: what an earlier one has taken a later one does not get. */
const patterns = [
  ['email', EMAIL],
  ['web', WEB_ADDRESS],
  ['web', BARE_WEB_ADDRESS],
  ['phone', /(?<![\w£.,])(?:\+44 ?(?:\(0\) ?)?|0)\d(?:(?:[ ()-]{0,2}|\.)\d){6,14}(?!\w)/g],
  ['phone', /(?<![\w£.,])(?:116|118) ?\d{3}(?!\w)/g],
  ['postcode', POSTCODE],
] as const satisfies readonly (readonly [Literal['kind'], RegExp])[];

/** Finds what is no English word in a prose, in the order of the text. */
export function literalsIn({ text, spans }: Pick<Prose, 'text' | 'spans'>): Literal[] {
  const found: Literal[] = spans
    .filter(({ kind }) => kind === 'foreign')
    .map(({ start, end }) => ({ kind: 'foreign', start, end }));
  for (const [kind, pattern] of patterns) {
    for (const { 0: letters, index: start } of text.matchAll(pattern)) {
      const end = start + letters.length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The text with letters in the place of what is no word, so that the dots of an address end no sentence. */
export function withoutLiterals({ text, literals }: Pick<Prose, 'text' | 'literals'>): string {
  let plain = '';
  let from = 0;
  for (const { start, end } of literals) {
    plain += text.slice(from, start) + 'x'.repeat(end - start);
    from = end;
  }
  return plain + text.slice(from);
}
