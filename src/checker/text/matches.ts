import type { Prose, Stretch } from '../written/prose.ts';
import type { Literal } from './literals.ts';

/** Letters that fit a pattern. */
export interface Match extends Stretch {
  text: string;
  /** What the named groups of the pattern hold. */
  groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Letters of a prose that fit a pattern, in order; not those of addresses, phone numbers and words of another language.
 * @param pattern with the flag g
 * @param allowed literals whose letters count all the same
 */
export function* matchesIn(prose: Prose, pattern: RegExp, allowed: readonly Literal['kind'][] = []): Generator<Match> {
  // Most proses have none, and to look for one place is quicker than to look for all.
  if (prose.text.search(pattern) === -1) return;
  const literals = prose.literals.filter(({ kind }) => !allowed.includes(kind));
  let next = 0;
  for (const { 0: text, index: start, groups = {} } of prose.text.matchAll(pattern)) {
    const end = start + text.length;
    // Both are in the order of the text, so each literal is looked at once.
    while ((literals[next]?.end ?? Infinity) <= start) next += 1;
    if ((literals[next]?.start ?? Infinity) < end) continue;
    yield { prose, start, end, text, groups };
  }
}
