import type { Prose } from '../written/prose.ts';
import { amountFacts } from './amount-facts.ts';
import { contactFacts } from './contact-facts.ts';
import { dateFacts } from './date-facts.ts';
import type { Fact } from './fact.ts';
import { timeFacts } from './time-facts.ts';

/** In the order in which they are looked for: letters that one has taken a later one does not get. */
const recognisers = [...contactFacts, ...dateFacts, ...timeFacts, ...amountFacts];

/** Stands in the place of letters that are taken: no letter, digit, sign or space. */
const TAKEN = '\uE000';

/** The facts in words but for the names: dates, times, money, numbers, addresses. */
export function factsIn(prose: Prose): Fact[] {
  const found: Fact[] = [];
  // A fixed space joins the pieces of a number or a date as any other space does.
  let left = prose.text.replaceAll('\u00a0', ' ');
  for (const { kind, pattern, read } of recognisers) {
    left = left.replaceAll(pattern, (...match: unknown[]) => {
      const groups = match.slice(
        0,
        match.findIndex((one) => typeof one === 'number'),
      ) as (string | undefined)[];
      const start = match[groups.length] as number;
      const letters = groups[0] ?? '';
      const readings = read(groups);
      const at = { prose, start, end: start + letters.length };
      found.push(...readings.map((reading) => ({ ...reading, kind, text: textOf(letters), at })));
      return readings.length > 0 ? TAKEN.repeat(letters.length) : letters;
    });
  }
  return found.sort((one, other) => one.at.start - other.at.start);
}

/** Without a full stop that ends a sentence, which a web address may have taken. */
function textOf(letters: string): string {
  return letters.replace(/[.,;:!?]+$/, '');
}
