import type { Page } from 'puppeteer-core';
import { readableAddress } from './proof-page.ts';

/**
 * Where a tab is, when that is no longer the page that it was sent to; a question or a fragment leads nowhere else in a
 * folder of files.
 * @param origin where the site is served
 * @param page the address of the page on it
 */
export function leadsAway(tab: Page, origin: string, page: string): string | undefined {
  const { origin: there, pathname, href } = new URL(tab.url());
  if (there !== origin) return `a page that leads away, to ${href}`;
  return pathname === page ? undefined : `a page that leads away, to ${readableAddress(pathname)}`;
}
