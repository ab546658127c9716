import type { Page } from 'puppeteer-core';
import type { BuiltSite } from '../../browser.ts';
import { installEngine, type Engine, type Spoken } from './speech-engine.ts';

/** A page that is listened to. */
export interface ListeningPage {
  page: Page;
  /** What was asked of the engine, and what was heard. */
  spoken: () => Promise<Spoken>;
  /** Waits until something is being said, or was said, that contains some words. */
  says: (words: string) => Promise<void>;
  /** Waits until nothing is read any more. */
  stops: () => Promise<void>;
  /** Presses a button by its word, the first that is to be seen. */
  press: (word: string) => Promise<void>;
  /** The words of what is marked as being read. */
  marked: () => Promise<string>;
}

/** Opens a page with a scripted speech engine. */
export async function openToListen(
  site: BuiltSite,
  engine: Engine,
  address: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<ListeningPage> {
  const page = await site.browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.evaluateOnNewDocument(installEngine, engine);
  await prepare?.(page);
  await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: Spoken }).spoken);
  return {
    page,
    spoken,
    says: async (words) => {
      await page.waitForFunction(
        (wanted) => (window as unknown as { spoken: Spoken }).spoken.now?.includes(wanted),
        { timeout: 20_000, polling: 10 },
        words,
      );
    },
    stops: async () => {
      await page.waitForFunction(
        () => document.querySelector('.top [data-control="listen"]')?.textContent.trim() === 'Listen',
        { timeout: 30_000, polling: 10 },
      );
    },
    press: async (word) => {
      const [button] = await page.$$(`::-p-xpath(//button[normalize-space(.)="${word}" and not(@hidden)])`);
      if (!button) throw new Error(`No button ${word}`);
      await button.click();
    },
    marked: () => page.$$eval('.being-read', (found) => found.map((one) => one.textContent.trim()).join(' | ')),
  };
}
