import type { Page } from 'puppeteer-core';
import { ownResult, type Fault } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';

/** One rule of our own, and what looks in the page whether it holds. */
export interface Look {
  rule: string;
  criteria: readonly string[];
  /** Runs in the page, where it can use the probe; nothing from outside it is there. */
  faults: () => Fault[] | Promise<Fault[]>;
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
    results.push(ownResult({ check, rule, criteria }, on, await tab.evaluate(faults)));
  }
  return results;
}
