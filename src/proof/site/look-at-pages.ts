import type { Page } from 'puppeteer-core';
import { installProbe } from '../looks/probe.ts';
import { ownResult } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';
import { inTabs } from './in-tabs.ts';
import { leadsAway } from './leads-away.ts';
import { isLoaded, openPage } from './open-page.ts';
import type { ProofPage } from './proof-page.ts';
import type { ProofSite } from './proof-site.ts';

/** The screen on which a page opens. */
export const DESK = { width: 1280, height: 900 };

/** Somebody who looks at open pages. */
export interface Looker<Site extends ProofSite> {
  /** The name of the check that looks. */
  name: string;
  /** Which pages are looked at. */
  covers: (page: ProofPage) => boolean;
  /** Looks at a page that is open on a desk, with the probe in it, and leaves it like that. */
  look: (tab: Page, page: ProofPage, site: Site) => Promise<Result[]>;
}

/**
 * Opens each page once, for all who look at it. What keeps a page from being looked at is a fault of it.
 * @returns the results, in the order of the pages
 */
export async function lookAtPages<Site extends ProofSite>(
  site: Site,
  pages: readonly ProofPage[],
  lookers: readonly Looker<Site>[],
): Promise<Result[]> {
  const results = new Map(pages.map(({ address }): [string, Result[]] => [address, []]));
  const wanted = (page: ProofPage) => lookers.filter(({ covers }) => covers(page));
  await inTabs(
    site.browser,
    pages.filter((page) => wanted(page).length > 0),
    {
      reader: DESK,
      prepare: installProbe,
      work: async (tab, page) => {
        await openPage(tab, site.origin + page.address);
        await isLoaded(tab);
        await isLaidOut(tab);
        for (const looker of wanted(page))
          results.get(page.address)?.push(...(await lookThere(looker, tab, page, site)));
      },
      failed: (page, error) => {
        const ofPage = results.get(page.address);
        const left = wanted(page).filter(({ name }) => !ofPage?.some(({ check }) => check === name));
        ofPage?.push(...left.map(({ name }) => notLookedAt(name, page.address, error)));
      },
    },
  );
  return [...results.values()].flat();
}

/** Lets somebody look, and makes sure that it was at this page: it may lead to another meanwhile. */
async function lookThere<Site extends ProofSite>(
  { look }: Looker<Site>,
  tab: Page,
  page: ProofPage,
  site: Site,
): Promise<Result[]> {
  const [looked] = await Promise.allSettled([look(tab, page, site)]);
  const away = leadsAway(tab, site.origin, page.address);
  if (away !== undefined) throw new Error(away);
  if (looked.status === 'rejected') throw looked.reason;
  return looked.value;
}

/** Milliseconds after which a page is looked at as it is. */
const LONGEST_LAYOUT = 5_000;

/** Waits for the parts of a page that are laid out a moment later: src/reader/lay-out-parts.ts says which. */
async function isLaidOut(tab: Page): Promise<void> {
  const waitsForNone = () =>
    [...document.querySelectorAll('main > section')].every(
      (section) => getComputedStyle(section).contentVisibility !== 'auto',
    );
  await tab.waitForFunction(waitsForNone, { timeout: LONGEST_LAYOUT }).catch(() => undefined);
}

function notLookedAt(check: string, page: string, error: unknown): Result {
  return ownResult({ check, rule: 'page-checked', criteria: [] }, { page }, [
    {
      found: error instanceof Error ? error.message : String(error),
      expected: 'a page that can be looked at',
      todo: 'open it in a browser, and mend what stands in the way',
    },
  ]);
}
