import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { newTab, type Reader } from '../../src/proof/site/as-reader.ts';
import type { BuiltSite } from '../browser.ts';
import { content, fileOf, flat, webPages } from '../built.ts';

/** What is other than usual; a phone is usual here. */
export interface Unusual extends Reader {
  /** Whether the device refuses to keep anything. */
  refusesStorage?: boolean;
  /** Runs in the page before anything of its own. */
  before?: () => void;
  /** Listens to the page before it is opened. */
  hear?: (page: Page) => Promise<void>;
}

/** Opens a page as a reader does who was never here, in a browser context of its own that ends with the test. */
export async function openToRead(site: BuiltSite, address: string, unusual: Unusual = {}): Promise<Page> {
  const page = await newReader(site.browser, unusual);
  await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
  return page;
}

/** A tab of a reader who was never here; it is closed when the test has ended. */
export async function newReader(browser: Browser, unusual: Unusual = {}): Promise<Page> {
  const { refusesStorage, before, hear, ...reader } = unusual;
  const { page, close } = await newTab(browser, { width: 390, height: 844, ...reader });
  onTestFinished(close);
  if (refusesStorage) {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
    });
  }
  if (before) await page.evaluateOnNewDocument(before);
  await hear?.(page);
  return page;
}

/**
 * Waits until the page has done what it began, and has told of promises that failed. It is for what must not
 * happen, where there is nothing to wait for; what needs the network takes longer.
 */
export async function hasSettled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** Moves a finger over the screen. */
export async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const session: CDPSession = await page.createCDPSession();
  const touch = (type: 'touchStart' | 'touchMove', [x, y]: readonly [number, number]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  await touch('touchStart', from);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await touch('touchMove', [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

const parts = content.documents.flatMap((document) => document.parts.map((part) => ({ document, part })));

/** A part with many statements, and one after it. */
export const longPart = (() => {
  const [longest] = parts
    .filter(({ document, part }) => part.number < document.parts.length)
    .sort((one, other) => flat(other.part.blocks).length - flat(one.part.blocks).length);
  if (!longest) throw new Error('No document with two parts');
  const next = longest.document.parts[longest.part.number];
  return {
    address: `/${longest.document.id}/${longest.part.id}/`,
    nextAddress: `/${longest.document.id}/${next?.id ?? ''}/`,
    blocks: longest.part.blocks,
    statements: flat(longest.part.blocks).filter((block) => block.kind === 'statement'),
  };
})();

/** The first page with a hard word that shows its meaning. */
export const hardWordAt = (() => {
  const found = webPages.find((page) => readFileSync(fileOf(page), 'utf8').includes('class="hard-word"'));
  if (found === undefined) throw new Error('No page with a hard word');
  return found;
})();

/** The first statement of a document with a link to another website, and the page of its part. */
export const statementWithLink = (() => {
  const isLinked = ({ text }: { text: string }) => /\bwww\.|https?:/.test(text);
  const found = parts.find(({ part }) => flat(part.blocks).some(isLinked));
  const statement = found && flat(found.part.blocks).find(isLinked);
  if (!found || statement?.kind !== 'statement') return undefined;
  return { address: `/${found.document.id}/${found.part.id}/`, statement };
})();

/** A page of a part in which a hard word stands, with the anchor and the meaning of the first. */
export async function findHardWord(site: BuiltSite): Promise<{ address: string; word: string; meaning: string }> {
  const page = await site.open('/');
  try {
    for (const { document, part } of parts) {
      const address = `/${document.id}/${part.id}/`;
      await page.goto(site.origin + address);
      const word = await page.$eval('main', (main) => main.querySelector('.hard-word')?.textContent);
      const entry = document.hardWords.find((one) => one.word.toLowerCase() === word?.toLowerCase());
      if (word !== undefined && entry) return { address, word, meaning: entry.meaning };
    }
    throw new Error('No hard word');
  } finally {
    await page.close();
  }
}
