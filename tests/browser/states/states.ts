import type { Page } from 'puppeteer-core';
import { reachState, statesOf, type State } from '../../../src/proof/states/states.ts';
import type { BuiltSite } from '../../browser.ts';
import { built } from '../../built.ts';
import { newReader, type Unusual } from '../reading-page.ts';

/** Every state that looks different from the others. */
export const states = statesOf(built, 'dist');

/** Opens a page and does what leads to the state. */
export async function openState(
  site: Pick<BuiltSite, 'origin' | 'browser'>,
  state: State,
  unusual: Unusual = {},
): Promise<Page> {
  const page = await newReader(site.browser, unusual);
  await reachState(page, site.origin, state);
  return page;
}
