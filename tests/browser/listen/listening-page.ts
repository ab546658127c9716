import type { Page } from 'puppeteer-core';
import type { SpokenFile } from '../../../src/reader/listen/spoken-file.ts';
import { keepNothing } from '../../../src/proof/site/as-reader.ts';
import { answerRequests, type BuiltSite } from '../../browser.ts';
import { installEngine, type Engine, type Spoken } from '../../../src/proof/states/speech-engine.ts';

/** A page that is listened to. */
export interface ListeningPage {
  page: Page;
  /** What was asked of the engine, and what was heard. */
  spoken: () => Promise<Spoken>;
  /** Waits until something is being said that contains some words, or was, since this last waited. */
  says: (words: string) => Promise<void>;
  /** Waits until nothing is read. */
  stops: () => Promise<void>;
  /** Presses a button by its word, the first that is to be seen, in some part of the page. */
  press: (word: string, within?: string) => Promise<void>;
  /** The words of what is marked as being read. */
  marked: () => Promise<string>;
  /** The buttons of the bar that are to be seen. */
  shownButtons: () => Promise<string[]>;
}

/** What is other than usual. */
export interface Unusual {
  /** What is said, in the place of the page's own words. */
  words?: SpokenFile;
  /** How often the words cannot be had. */
  fails?: number;
  /** What was chosen on a page before. */
  kept?: { voice?: string; rate?: number };
  /** Whether the browser knows nothing of speech. */
  cannotSpeak?: boolean;
  /** Whether the device refuses to keep anything. */
  refusesStorage?: boolean;
  width?: number;
  height?: number;
  /** What is stored as the reader's settings. */
  settings?: Record<string, string>;
}

/** Opens a page with a scripted speech engine. */
export async function openToListen(
  site: BuiltSite,
  engine: Engine,
  address: string,
  unusual: Unusual = {},
): Promise<ListeningPage> {
  // Of its own, since what a reader chooses on one page is kept for the next.
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: unusual.width ?? 390, height: unusual.height ?? 844 });
  await keepNothing(page);
  await page.evaluateOnNewDocument(installEngine, engine);
  await prepare(page, unusual);
  await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
  // On a busy machine a short sentence may be over before anybody looks.
  let seen = 0;
  return {
    page,
    spoken: () => page.evaluate(() => (window as unknown as { spoken: Spoken }).spoken),
    says: async (words) => {
      const found = await page.waitForFunction(
        (wanted, from) => {
          const { now, begun } = (window as unknown as { spoken: Spoken }).spoken;
          if (now?.includes(wanted)) return begun.length;
          return begun.findIndex((text, at) => at >= from && text.includes(wanted)) + 1;
        },
        { timeout: 20_000, polling: 10 },
        words,
        seen,
      );
      seen = await found.jsonValue();
    },
    stops: async () => {
      await page.waitForFunction(
        () => document.querySelector('.top [data-control="listen"]')?.textContent.trim() === 'Listen',
        { timeout: 30_000, polling: 10 },
      );
    },
    press: async (word, within = 'body') => {
      const buttons = await page.$$(`${within} button`);
      for (const button of buttons) {
        const isIt = await button.evaluate((one, wanted) => one.textContent.trim() === wanted, word);
        if (isIt && (await button.isVisible())) {
          await button.click();
          return;
        }
      }
      throw new Error(`No button ${word}`);
    },
    marked: () => page.$$eval('.being-read', (found) => found.map((one) => one.textContent.trim()).join(' | ')),
    shownButtons: () =>
      page.$$eval('.listen-bar button', (found) =>
        found.filter((one) => one.checkVisibility()).map((one) => one.textContent.trim()),
      ),
  };
}

async function prepare(page: Page, unusual: Unusual): Promise<void> {
  const { words, fails = 0, kept, settings, cannotSpeak, refusesStorage } = unusual;
  if (settings) {
    await page.evaluateOnNewDocument(
      (stored) => localStorage.setItem('plainleaf-settings', stored),
      JSON.stringify(settings),
    );
  }
  if (kept)
    await page.evaluateOnNewDocument(
      (choice) => localStorage.setItem('plainleaf-listen', choice),
      JSON.stringify(kept),
    );
  if (cannotSpeak) {
    await page.evaluateOnNewDocument(() => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Reflect.deleteProperty(window, name);
    });
  }
  if (refusesStorage) {
    await page.evaluateOnNewDocument(() => {
      const refuse = () => {
        throw new DOMException('Refused', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
    });
  }
  if (!words) return;
  let refusals = fails;
  await answerRequests(page, (request) => {
    if (!request.url().endsWith('/speech.json')) void request.continue();
    else if (refusals > 0) {
      refusals -= 1;
      void request.abort('internetdisconnected');
    } else void request.respond({ contentType: 'application/json', body: JSON.stringify(words) });
  });
}
