import type { Result } from '../../proof/result/result.ts';
import type { CheckSummary, CriterionSummary, PageSummary } from '../report.ts';
import { criteria } from '../wcag/criteria.ts';
import { countsOf } from './counts.ts';
import { titlesOfChecks } from './titles.ts';
import { toolsOf } from './tools.ts';

/** What came of each check. */
export function summariesOfChecks(results: readonly Result[]): CheckSummary[] {
  const byCheck = Map.groupBy(results, ({ check }) => check);
  return Array.from(byCheck, ([name, own]) => {
    const times = own.map(({ when }) => when).toSorted();
    return {
      name,
      title: titlesOfChecks.get(name) ?? name,
      tools: toolsOf(own),
      pages: new Set(own.map(({ page }) => page)).size,
      circumstances: [...new Set(own.flatMap(({ state, condition }) => [state ?? [], condition ?? []].flat()))],
      counts: countsOf(own),
      from: times.at(0) ?? '',
      to: times.at(-1) ?? '',
    };
  });
}

/**
 * What came of the checks on each page.
 * @param named the title of each page and who opens it, by its address
 */
export function summariesOfPages(
  results: readonly Result[],
  named: ReadonlyMap<string, Pick<PageSummary, 'title' | 'isPrinted'>>,
): PageSummary[] {
  const byPage = Map.groupBy(results, ({ page }) => page);
  return Array.from(byPage, ([page, own]) => ({
    page,
    ...(named.get(page) ?? { title: page, isPrinted: false }),
    rows: [
      ...Map.groupBy(own, ({ check, state, condition }) => JSON.stringify([check, state, condition])).values(),
    ].flatMap(rowOf),
  }));
}

function rowOf(results: readonly Result[]): PageSummary['rows'] {
  const [first] = results;
  if (!first) return [];
  const { check, state, condition, when } = first;
  return [
    {
      check,
      ...(state !== undefined && { state }),
      ...(condition !== undefined && { condition }),
      tools: toolsOf(results),
      counts: countsOf(results),
      when,
    },
  ];
}

/**
 * What programs found out about each success criterion: the gravest of all its results. Where no rule of theirs applies
 * the criterion may do so all the same.
 */
export function summariesOfCriteria(results: readonly Result[]): CriterionSummary[] {
  return criteria.map((criterion) => {
    const counts = countsOf(results.filter(({ criteria: own }) => own.includes(criterion.id)));
    const outcome = (['failed', 'cantTell', 'passed'] as const).find((one) => counts[one] > 0);
    return { ...criterion, outcome: outcome ?? 'untested', counts };
  });
}
