import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DocumentsFile } from '../../model/documents-file.ts';
import type { FindFile } from '../../reader/find/find-file.ts';
import { fileOfPage } from '../site/proof-page.ts';
import { find } from './find.ts';
import { press } from './press.ts';
import { engines, installEngine, type Engine } from './speech-engine.ts';

/** One thing that a reader may see: a page, and what they have done on it. */
export interface State {
  name: string;
  address: string;
  /** The voices of the browser; its own when left out. */
  engine?: Engine;
  /** What the reader does. */
  reach?: (page: Page) => Promise<void>;
}

/**
 * Opens a page and does what leads to the state.
 * @param origin where the site is served
 */
export async function reachState(page: Page, origin: string, { engine, address, reach }: State): Promise<void> {
  if (engine) await page.evaluateOnNewDocument(installEngine, engine);
  await page.goto(origin + address, { waitUntil: 'networkidle0' });
  await reach?.(page);
}

// So slow that the first sentence lasts as long as the test.
const slow: Engine = { ...engines.firefox, speed: 0.02 };
const listen = async (page: Page) => {
  await press(page, 'Listen');
  await page.waitForSelector('.being-read');
};
const openDialog = async (page: Page, control: string) => {
  await page.click(control);
  await page.waitForSelector('dialog[open]');
};
async function showsOne(page: Page): Promise<void> {
  await page.waitForSelector('.step-bar:not([hidden])');
}

/**
 * Every state that looks different from the others, in the first document and on the pages of the website.
 * @param built what was built
 * @param folder where
 */
export function statesOf(built: DocumentsFile, folder: string): State[] {
  const [document] = built.documents;
  if (!document) return built.pages.map((address) => ({ name: `the page ${address}`, address }));
  // A page that is missing is a fault already.
  const html = (page: string) => {
    const file = join(folder, fileOfPage(page));
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const home = `/${document.id}/`;
  const address =
    longestPart(
      document.parts.slice(0, -1).map(({ page }) => page),
      html,
    ) ?? home;
  const hardWordsAt = `${home}hard-words/`;
  // Where there is a list of them one must be found: else the state is one that nobody comes to.
  const hardWordAt = document.pages.includes(hardWordsAt)
    ? (document.pages.find((page) => /class="(?:[^"]* )?hard-word[ "]/.test(html(page))) ?? home)
    : hardWordsAt;
  const all: State[] = [
    { name: 'the list of documents', address: '/' },
    { name: 'the first page', address: home },
    { name: 'a part', address },
    { name: 'all parts', address: `${home}all/` },
    { name: 'hard words', address: hardWordsAt },
    { name: 'leaflets', address: `${home}leaflets/` },
    { name: 'about the pictures', address: '/about-the-pictures/' },
    { name: 'no such page', address: '/404.html' },
    { name: 'offline', address: '/offline/' },
    { name: 'the settings', address, reach: (page) => openDialog(page, '[data-control=settings]') },
    { name: 'listening', address, engine: slow, reach: listen },
    {
      name: 'listening to all parts',
      address: `${home}all/`,
      engine: slow,
      reach: listen,
    },
    {
      name: 'the voices',
      address,
      engine: { ...slow, voices: engines.chrome.voices },
      reach: async (page) => {
        await listen(page);
        await openDialog(page, '.listen-voice');
      },
    },
    {
      name: 'no voice',
      address,
      engine: { ...engines.edgeOnAndroid, speed: 50 },
      reach: async (page) => {
        await press(page, 'Listen');
        await page.waitForSelector('.listen-bar [role=status]:not(:empty)');
      },
    },
    { name: 'hits', address: home, reach: (page) => find(page, longWord(folder, document.id)) },
    { name: 'no hits', address: home, reach: (page) => find(page, 'zxvkjwpf') },
    { name: 'one at a time', address: `${address}?one`, reach: showsOne },
    {
      name: 'listening to one at a time',
      address: `${address}?one`,
      engine: slow,
      reach: async (page) => {
        await showsOne(page);
        await press(page, 'Listen', '.step-bar');
        await page.waitForSelector('.being-read');
      },
    },
    {
      name: 'a hard word',
      address: hardWordAt,
      reach: async (page) => {
        await page.click('.hard-word');
        await page.waitForSelector('.meaning-ways:not([hidden])');
      },
    },
    { name: 'sharing', address, reach: (page) => openDialog(page, '.share-one') },
    {
      name: 'the player',
      address: document.sounds[0]?.page ?? address,
      reach: async (page) => {
        if (await page.$('.sound summary')) await page.click('.sound summary');
      },
    },
    {
      name: 'newer words',
      address,
      reach: async (page) => {
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        await page.evaluate(() =>
          navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: 'newer' })),
        );
        await page.waitForSelector('.newer button');
      },
    },
  ];
  const pages = [...built.pages, ...document.pages];
  return all.filter((state) => pages.includes(pageOf(state)));
}

/** The page of a state, without what the address says beside it. */
export function pageOf({ address }: State): string {
  return address.replace(/\?.*/, '');
}

/** The page with the most statements. */
function longestPart(pages: readonly string[], html: (page: string) => string): string | undefined {
  const length = (page: string) => html(page).split('class="statement').length;
  return pages.toSorted((one, other) => length(other) - length(one))[0];
}

/** A long word of a document. */
function longWord(folder: string, document: string): string {
  const { parts } = JSON.parse(readFileSync(join(folder, document, 'find.json'), 'utf8')) as FindFile;
  const words = parts.flatMap(({ statements }) => statements.flatMap(({ text }) => text.match(/\b[a-z]{7,}\b/g) ?? []));
  return words[0] ?? '';
}
