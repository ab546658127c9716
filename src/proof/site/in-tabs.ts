import pTimeout from 'p-timeout';
import type { Browser, Page } from 'puppeteer-core';
import { newTab, type Reader } from './as-reader.ts';

/** How many tabs there are at once, and readers in tabs of their own: one for each processor of a small machine. */
export const TABS = 2;

/** Milliseconds after which a piece of work counts as one that has no end. */
const LONGEST = 120_000;

/** What is done in tabs. */
export interface TabWork<Item, Found> {
  reader: Reader;
  /** What is done to a tab before its first work. */
  prepare?: (tab: Page) => Promise<void>;
  work: (tab: Page, item: Item) => Promise<Found>;
  /** What is found when the work fails. */
  failed: (item: Item, error: unknown) => Found;
}

/**
 * Works on things one after another, in a few tabs at once. A tab in which something failed is thrown away: what hung
 * there would keep all that come after it.
 * @returns what was found, in the order of the things
 */
export async function inTabs<Item, Found>(
  browser: Browser,
  items: readonly Item[],
  { reader, prepare, work, failed }: TabWork<Item, Found>,
): Promise<Found[]> {
  const found: Found[] = [];
  const waiting = [...items.entries()];
  const takeAll = async (): Promise<void> => {
    const { page: tab, close } = await newTab(browser, reader);
    try {
      await prepare?.(tab);
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [place, item] = next;
        try {
          found[place] = await pTimeout(work(tab, item), { milliseconds: LONGEST });
        } catch (error) {
          found[place] = failed(item, error);
          break;
        }
      }
    } finally {
      await close();
    }
    if (waiting.length > 0) await takeAll();
  };
  await Promise.all(Array.from({ length: TABS }, takeAll));
  return found;
}
