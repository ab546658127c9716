import { message, type Mistake } from '../../source/message.ts';
import type { Finding, Outcome, Result, Tool } from './result.ts';
import { versionOf } from './version-of.ts';

/** What our own checks find: the words of a message, and the element that they are about. */
export type Fault = Omit<Mistake, 'rule'> & Pick<Finding, 'where'>;

/** A rule of our own. */
export interface OwnRule {
  check: string;
  rule: string;
  criteria: readonly string[];
}

/** The project itself, where it looks with rules of its own. */
export const plainleaf: Tool = { name: 'plainleaf', version: versionOf('../../../package.json') };

/**
 * What a rule of our own came to.
 * @param on the page, and in which state and condition
 * @param faults empty when it passed
 * @param outcome what they are, where they are no faults
 */
export function ownResult(
  { check, rule, criteria }: OwnRule,
  on: Pick<Result, 'page' | 'state' | 'condition'>,
  faults: readonly Fault[],
  outcome: Outcome = faults.length === 0 ? 'passed' : 'failed',
): Result {
  return {
    check,
    tool: plainleaf,
    ...on,
    rule,
    criteria,
    outcome,
    found: faults.map(({ where, ...mistake }) => ({
      ...(where !== undefined && { where }),
      what: message({ ...mistake, rule, file: on.page }).reason,
    })),
    when: new Date().toISOString(),
  };
}
