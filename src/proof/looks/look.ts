import type { Page } from 'puppeteer-core';
import { ownResult, type Fault } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';

/** A fault, or what may be one and only a person can judge. */
type Sight = Fault & { isToJudge?: true };

/** One rule of our own, and what looks in the page whether it holds. */
export interface Look {
  rule: string;
  criteria: readonly string[];
  /** Runs in the page, where it can use the probe; nothing from outside it is there. */
  faults: () => Sight[] | Promise<Sight[]>;
}

/** Looks at an open page. */
export async function lookAt(
  tab: Page,
  seen: Pick<Result, 'check' | 'page' | 'state' | 'condition'>,
  looks: readonly Look[],
): Promise<Result[]> {
  const results: Result[] = [];
  const { check, ...on } = seen;
  for (const { rule, criteria, faults } of looks) {
    const own = { check, rule, criteria };
    const found = Map.groupBy(await tab.evaluate(faults), ({ isToJudge = false }) => isToJudge);
    const [failed = [], toJudge = []] = [found.get(false), found.get(true)];
    if (failed.length > 0 || toJudge.length === 0) results.push(ownResult(own, on, failed));
    if (toJudge.length > 0) results.push(ownResult(own, on, toJudge, 'cantTell'));
  }
  return results;
}
