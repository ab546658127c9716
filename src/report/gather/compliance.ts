import { isFault, type Result } from '../../proof/result/result.ts';
import type { Compliance, CriterionSummary } from '../report.ts';
import { criteria } from '../wcag/criteria.ts';
import { problemsOf } from './problems.ts';

const required = new Set(criteria.filter(({ level }) => level !== 'AAA').map(({ id }) => id));

/**
 * What the website can be said to be, by the regulations of 2018. A fault counts unless it is only against criteria
 * beyond level AA: what belongs to no criterion may keep a reader out all the same.
 * @param summaries what programs found out about each criterion
 * @param isPart whether checks were left out
 */
export function complianceOf(
  results: readonly Result[],
  summaries: readonly CriterionSummary[],
  isPart = false,
): Compliance {
  const against = results.filter((result) => isFault(result) && isRequired(result));
  const tested = summaries.filter(({ id, outcome }) => required.has(id) && isTested(outcome));
  const failed = tested.filter(({ outcome }) => outcome === 'failed');
  const isMost = failed.length * 2 > tested.length;
  return {
    status: against.length === 0 ? (isPart ? 'unknown' : 'fully') : isMost ? 'not' : 'partially',
    // Whoever reads the statement asks what is not met, and not which rule of which check found it.
    problems: problemsOf(
      against,
      ({ check, rule, criteria: own }) => own.find((id) => required.has(id)) ?? (check === 'pdf' ? check : rule),
    ),
  };
}

function isRequired({ criteria: own }: Result): boolean {
  return own.length === 0 || own.some((id) => required.has(id));
}

function isTested(outcome: CriterionSummary['outcome']): boolean {
  return outcome === 'failed' || outcome === 'passed';
}
