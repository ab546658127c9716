import type { Result } from '../../proof/result/result.ts';
import type { Problem } from '../report.ts';

/**
 * What rules found, each rule once with all the places, first what is in the most places.
 * @param results those that found something
 * @param keyOf what makes two results the same problem
 */
export function problemsOf(results: readonly Result[], keyOf = ofOneCheck): Problem[] {
  const byRule = Map.groupBy(results, keyOf);
  return [...byRule.values()].map(problemOf).sort((one, other) => other.places.length - one.places.length);
}

function ofOneCheck({ check, tool, rule, ignoredBecause = '' }: Result): string {
  return JSON.stringify([check, tool.name, rule, ignoredBecause]);
}

function problemOf(results: readonly Result[]): Problem {
  const [first] = results;
  if (!first) throw new Error('No result');
  const { check, tool, rule, criteria, ignoredBecause } = first;
  return {
    check,
    tool,
    rule,
    criteria,
    ...(ignoredBecause !== undefined && { ignoredBecause }),
    places: results.flatMap(({ page, state, condition, found }) =>
      found.map(({ where, what }) => ({
        page,
        ...(state !== undefined && { state }),
        ...(condition !== undefined && { condition }),
        ...(where !== undefined && { where }),
        what,
      })),
    ),
  };
}
