import pTimeout from 'p-timeout';
import type { Page } from 'puppeteer-core';
import { installProbe } from '../looks/probe.ts';
import { ownResult } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';
import { asReader, type Reader } from '../site/as-reader.ts';
import type { ProofSite } from '../site/proof-site.ts';
import { pageOf, reachState, type State } from './states.ts';

/** Milliseconds after which a state counts as one that cannot be looked at. */
const LONGEST = 240_000;

/** What is looked at in a state, and as what it goes into the results. */
export type SeenState = Pick<Result, 'check' | 'page' | 'state' | 'condition'>;

/** A reader who comes to a state, and what is looked at there. */
export interface Visit {
  /** The name of the check that looks. */
  check: string;
  /** What is other than on a desk. */
  condition?: string;
  reader: Reader;
  look: (tab: Page, seen: SeenState) => Promise<Result[]>;
}

/** Comes to a state and looks at it. What keeps the reader from it is a fault. */
export function visitState(
  { browser, origin }: ProofSite,
  state: State,
  { check, condition, reader, look }: Visit,
): Promise<Result[]> {
  const on = { page: pageOf(state), state: state.name, ...(condition !== undefined && { condition }) };
  return asReader(browser, reader, async (tab) => {
    const reachAndLook = async () => {
      await installProbe(tab);
      await reachState(tab, origin, state);
      return look(tab, { check, ...on });
    };
    try {
      return await pTimeout(reachAndLook(), { milliseconds: LONGEST });
    } catch (error) {
      return [
        ownResult({ check, rule: 'state-reached', criteria: [] }, on, [
          {
            found: error instanceof Error ? error.message : String(error),
            expected: `the state “${state.name}”`,
            todo: 'mend the page, or how src/proof/states/states.ts comes to the state',
          },
        ]),
      ];
    }
  });
}
