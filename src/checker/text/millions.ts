import { isAnyone } from '../words/people.ts';
import type { Prose } from '../written/prose.ts';
import { matchesIn, type Match } from './matches.ts';
import { wordsAfter } from './neighbours.ts';

const MILLION = /(?<![\w£€$.,:/-])\d+(?:\.\d+)?\s?m\b/gu;
/** What there can be millions of; other things are some metres long. */
const COUNTED = /^(?:people|adults?|pounds|homes|houses|households|families|visits|votes|jobs|cases|others)$/iu;

/** Numbers with an m that stands for a million: `1.2m people`, not `1.2m high`. */
export function millionsIn(prose: Prose): Match[] {
  return [...matchesIn(prose, MILLION)].filter((match) => {
    const [next] = wordsAfter(match);
    return next !== undefined && (COUNTED.test(next.text) || isAnyone(next));
  });
}
