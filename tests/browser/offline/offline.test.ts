import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'puppeteer-core';
import { built } from '../../built.ts';
import { engines, installEngine } from '../../../src/proof/states/speech-engine.ts';
import { hardWordAt, longPart } from '../reading-page.ts';
import { headingOf, isKept, isRenewed, openVisitedSite, type VisitedSite } from './visited-site.ts';

const [document] = built.documents;
if (!document) throw new Error('No document was built');
const home = `/${document.id}/`;
const list = `${home}offline.json`;
const siteList = '/offline.json';
const [firstPart, secondPart] = document.parts;

let site: VisitedSite;
let device: BrowserContext;
let page: Page;
let errors: string[];
beforeAll(async () => {
  site = await openVisitedSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  site.network = 'up';
  device = await site.newDevice();
  page = await device.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
});
afterEach(() => device.close());

const visit = (address: string) => page.goto(site.origin + address, { waitUntil: 'load' });

/** All words of the page, also those that are not laid out yet. */
const wordsOf = () => page.$eval('body', (body) => body.textContent);

describe('after one visit', () => {
  it('every page of the document, and of the website, can be read with no network', async () => {
    await visit(firstPart?.page ?? home);
    await isKept(page, list);
    const pages = [...document.pages, ...built.pages.filter((address) => address.endsWith('/'))];
    const online: string[] = [];
    for (const address of pages) {
      await visit(address);
      online.push(await wordsOf());
    }
    site.network = 'down';
    await page.setOfflineMode(true);
    for (const [at, address] of pages.entries()) {
      await visit(address);
      expect(await wordsOf()).toBe(online[at]);
      await page.$$eval('img', (images) => images.forEach((image) => (image.loading = 'eager')));
      await page.waitForFunction(() => [...window.document.images].every(({ complete }) => complete));
      const missing = await page.$$eval('img', (images) =>
        images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
      );
      expect(missing).toEqual([]);
      expect(await page.evaluate(() => window.document.fonts.check('16px Andika, x'))).toBe(true);
    }
    expect(errors).toEqual([]);
  });

  it('settings and find work with no network', async () => {
    await visit(home);
    await isKept(page, list);
    site.network = 'down';
    await visit(home);
    await page.click('[data-control=settings]');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])');
    await page.type('#page-find', 'cooky');
    await page.waitForSelector('.hits a');
  });

  it('listening, one at a time and meanings work with no network, on a part that was never opened', async () => {
    await page.evaluateOnNewDocument(installEngine, { ...engines.firefox, speed: 0.02 });
    await visit(home);
    await isKept(page, list);
    site.network = 'down';
    await visit(`${longPart.address}?one`);
    await page.waitForSelector('.step-bar:not([hidden])');
    await page.click('.step-listen');
    await page.waitForSelector('.step-now.being-read');
    await visit(hardWordAt);
    await page.click('.hard-word');
    await page.waitForSelector('.meaning-ways:not([hidden])');
    expect(errors).toEqual([]);
  });

  it('a page that is not kept says so in plain words, with a way to what is', async () => {
    await visit(home);
    await isKept(page, list);
    const kept = await page.evaluate(async (name) => {
      const [first = ''] = (await caches.keys()).filter((key) => key.includes(name));
      return (await (await caches.open(first)).keys()).map(({ url }) => new URL(url).pathname);
    }, list);
    expect(kept.filter((address) => address.includes('/print/') || address.endsWith('.pdf'))).toEqual([]);
    site.network = 'down';
    await visit(`${home}not-here/`);
    expect(await headingOf(page)).toBe('You are offline');
    await Promise.all([page.waitForNavigation(), page.click('main a[href="/"]')]);
    expect(await page.$$eval('.documents a', (links) => links.length)).toBe(built.documents.length);
    await visit(`${home}not-here/`);
    site.network = 'up';
    await Promise.all([page.waitForNavigation(), page.click('[data-control=again]')]);
    expect(await page.$('[data-control=again]')).toBeNull();
  });

  it('nothing is kept for who saves data', async () => {
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    );
    await visit(home);
    // The worker keeps what it is told to. Behind a message of ours, one of the page would have been heard as well.
    await page.evaluate(async (keep) => (await navigator.serviceWorker.ready).active?.postMessage({ keep }), siteList);
    await isKept(page, siteList);
    expect(await page.evaluate(() => caches.keys())).toEqual([
      expect.stringMatching(new RegExp(`^plainleaf:${siteList}:`)) as string,
    ]);
  });
});

describe('what is gone', () => {
  it('is not shown while the network says so, and is forgotten', async () => {
    await visit(home);
    await isKept(page, list);
    site.missing.add(secondPart?.page ?? '');
    await visit(secondPart?.page ?? '');
    expect(await page.$eval('body', (body) => body.innerText)).toBe('Not found');
    await isRenewed(page, secondPart?.page ?? '', undefined);
    site.missing.clear();
    site.network = 'down';
    await visit(secondPart?.page ?? '');
    expect(await headingOf(page)).toBe('You are offline');
  });
});
