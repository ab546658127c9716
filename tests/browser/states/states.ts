import type { Page } from 'puppeteer-core';
import type { BuiltSite } from '../../browser.ts';
import { built } from '../../built.ts';
import { find, home, word } from '../find/finding.ts';
import { engines, installEngine, type Engine } from '../listen/speech-engine.ts';
import { hardWordAt, longPart, newReader, press, type Unusual } from '../reading-page.ts';

/** One thing that a reader may see: a page, and what they have done on it. */
export interface State {
  name: string;
  address: string;
  /** The voices of the browser; its own when left out. */
  engine?: Engine;
  /** What the reader does. */
  reach?: (page: Page) => Promise<void>;
}

/** Opens a page and does what leads to the state. */
export async function openState(
  site: Pick<BuiltSite, 'origin' | 'browser'>,
  state: State,
  unusual: Unusual = {},
): Promise<Page> {
  const page = await newReader(site.browser, unusual);
  if (state.engine) await page.evaluateOnNewDocument(installEngine, state.engine);
  await page.goto(site.origin + state.address, { waitUntil: 'networkidle0' });
  await state.reach?.(page);
  return page;
}

const { address } = longPart;

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

/** Every state that looks different from the others. */
export const states: readonly State[] = [
  { name: 'the list of documents', address: '/' },
  { name: 'the first page', address: home },
  { name: 'a part', address },
  { name: 'all parts', address: `${home}all/` },
  { name: 'hard words', address: `${home}hard-words/` },
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
  { name: 'hits', address: home, reach: (page) => find(page, word) },
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
    address: built.documents[0]?.sounds[0]?.page ?? address,
    reach: async (page) => {
      if (await page.$('.sound summary')) await page.click('.sound summary');
    },
  },
  {
    name: 'newer words',
    address,
    reach: async (page) => {
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: 'newer' })));
      await page.waitForSelector('.newer button');
    },
  },
];
