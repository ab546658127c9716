import type { Page } from 'puppeteer-core';

/** How long one print may take, in milliseconds. */
const TIMEOUT = 60_000;

/** Lets the browser print the open page, as it is: with tags, bookmarks, backgrounds, and the size that its CSS says. */
export function toPdf(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: TIMEOUT });
}
