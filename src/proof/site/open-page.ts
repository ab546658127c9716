import type { HTTPResponse, Page } from 'puppeteer-core';

/** Milliseconds after which a page that is still being read counts as one that does not open. */
const LONGEST_OPENING = 60_000;

/** Milliseconds after which a page is looked at as it is: what it still waits for may be on a machine that is silent. */
const LONGEST_LOAD = 20_000;

/** Opens a page, as far as its HTML and the scripts that this waits for. */
export async function openPage(tab: Page, url: string): Promise<HTTPResponse | null> {
  return tab.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST_OPENING });
}

/** Waits for all that an open page loads, but not for what never comes. */
export async function isLoaded(tab: Page): Promise<void> {
  const isThere = () => document.readyState === 'complete';
  await tab.waitForFunction(isThere, { timeout: LONGEST_LOAD }).catch(() => undefined);
}
