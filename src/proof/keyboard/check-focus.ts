import pMap from 'p-map';
import type { Page } from 'puppeteer-core';
import { colourSchemes, showIn } from '../axe/colour-schemes.ts';
import { ownResult } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';
import { TABS } from '../site/in-tabs.ts';
import type { OwnSite } from '../site/proof-site.ts';
import { statesOf } from '../states/states.ts';
import { visitState, type SeenState } from '../states/visit-state.ts';
import { focusFaults, noteKinds } from './focus-appearance.ts';

const CHECK = 'focus';

/**
 * Whether one sees what has the focus (2.4.13), in every colour scheme: each kind of control once, in the first state of
 * the interface that has it.
 */
export async function checkFocus(site: OwnSite): Promise<Result[]> {
  const known = new Set<string>();
  const look = async (tab: Page, { check, ...on }: SeenState) => {
    const results: Result[] = [];
    const kinds = await noteKinds(tab, known);
    for (const condition of kinds > 0 ? colourSchemes : []) {
      await showIn(tab, condition);
      results.push(
        ownResult(
          { check, rule: 'focus-appearance', criteria: ['2.4.7', '2.4.13'] },
          { ...on, condition },
          await focusFaults(tab, kinds),
        ),
      );
    }
    return results;
  };
  const states = statesOf(site.built, site.folder);
  const results = await pMap(states, (state) => visitState(site, state, { check: CHECK, reader: {}, look }), {
    concurrency: TABS,
  });
  return results.flat();
}
