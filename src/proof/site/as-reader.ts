import type { Browser, Page } from 'puppeteer-core';
import { askNothing } from './answer-dialogs.ts';
import { askFor, type Feature } from './conditions.ts';
import { STORED_AS } from '../../reader/settings/settings.ts';

/** How somebody reads who was never here; what is left out is as usual. */
export interface Reader {
  /** The width of the screen in CSS pixels: 1280 when left out. */
  width?: number;
  height?: number;
  /** What is stored as the reader's settings: an object, or a text that may be no JSON at all. */
  settings?: Record<string, string> | string;
  withoutScripts?: boolean;
  /** What the device asks for: `['forced-colors', 'active']`. */
  asksFor?: readonly Feature[];
  /** Where all goes that is asked of another host, with `http://`. */
  proxy?: string;
}

/**
 * Gives a tab to a reader who was never here, and closes it when the work is done.
 * @param reader how they read
 */
export async function asReader<T>(browser: Browser, reader: Reader, work: (page: Page) => Promise<T>): Promise<T> {
  const { page, close } = await newTab(browser, reader);
  try {
    return await work(page);
  } finally {
    await close();
  }
}

/** A tab in a browser context of its own, and what closes both. */
export async function newTab(
  browser: Browser,
  { width = 1280, height = 900, settings, withoutScripts = false, asksFor = [], proxy }: Reader,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.createBrowserContext(proxy === undefined ? {} : { proxyServer: proxy });
  const page = await context.newPage();
  await page.setViewport({ width, height, hasTouch: true });
  await keepNothing(page);
  await askNothing(page);
  if (withoutScripts) await page.setJavaScriptEnabled(false);
  if (settings !== undefined) {
    await page.evaluateOnNewDocument(
      (key, stored) => localStorage.setItem(key, stored),
      STORED_AS,
      typeof settings === 'string' ? settings : JSON.stringify(settings),
    );
  }
  if (asksFor.length > 0) await askFor(page, asksFor);
  return { page, close: () => context.close() };
}

/**
 * Lets a page keep nothing for offline, as for a reader who saves data: a hundred requests less for each new reader.
 */
export async function keepNothing(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
}
