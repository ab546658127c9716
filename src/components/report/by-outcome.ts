import type { CriterionSummary, PdfReport } from '../../report/report.ts';

type AnyOutcome = CriterionSummary['outcome'] | PdfReport['clauses'][number]['outcome'];

/** What is to be done comes first. */
const order: readonly AnyOutcome[] = ['failed', 'untested', 'cantTell', 'passed', 'inapplicable'];

/** Things by what came of them: faults first, then what is for people. */
export function byOutcome<T>(all: readonly T[], outcomeOf: (one: T) => AnyOutcome): T[] {
  return all.toSorted((one, other) => order.indexOf(outcomeOf(one)) - order.indexOf(outcomeOf(other)));
}
