import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { OfflineList } from '../../../src/reader/offline/offline-list.ts';
import { built } from '../../built.ts';
import { hasSettled } from '../reading-page.ts';
import { headingOf, isAskedFor, isKept, openVisitedSite, type VisitedSite } from './visited-site.ts';

const [document] = built.documents;
const [firstPart] = document?.parts ?? [];
if (!document || !firstPart) throw new Error('No document was built');
const home = `/${document.id}/`;
const list = `${home}offline.json`;

let site: VisitedSite;
let page: Page;
let errors: string[];
beforeEach(async () => {
  site = await openVisitedSite();
  page = await (await site.newDevice()).newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
});
afterEach(() => site.close());

const visit = (address: string) => page.goto(site.origin + address, { waitUntil: 'load' });
const isControlled = () => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Waits until the worker, which asks for one file after another, asks for no more. */
async function hasGivenUp(): Promise<void> {
  await isAskedFor(site, list);
  for (let before = 0; before < site.asked.length;) {
    before = site.asked.length;
    await new Promise((done) => setTimeout(done, 1000));
  }
}

/** The page works, also the second time, when the worker answers. */
async function expectToWork(): Promise<void> {
  for (const address of [home, firstPart?.page ?? '']) {
    await visit(address);
    expect(await headingOf(page)).not.toBe('');
    expect(await page.$$eval('link[rel=stylesheet]', (links) => links.every(({ sheet }) => sheet !== null))).toBe(true);
  }
  await page.click('[data-control=settings]');
  await page.waitForSelector('dialog[open]');
  expect(errors).toEqual([]);
}

describe('the page works, although', () => {
  it('a file of the list is missing; the rest is kept, and it is fetched when it is there', async () => {
    const missing = '/pictures/offline.svg';
    site.missing.add(missing);
    await visit(home);
    // One file is kept after another, so the rest is kept when the last of the list is.
    const { files } = (await (await fetch(site.origin + list)).json()) as OfflineList;
    const [last] = files.findLast(([address]) => address !== missing) ?? [];
    await page.waitForFunction(async (address) => (await caches.match(address ?? '')) !== undefined, {}, last);
    expect(await page.evaluate(async (address) => (await caches.match(address)) === undefined, list)).toBe(true);
    await expectToWork();
    site.network = 'down';
    await visit(firstPart.page);
    expect(await headingOf(page)).toBe(firstPart.title);
    site.network = 'up';
    site.missing.clear();
    site.asked = [];
    await visit(home);
    await isKept(page, list);
    expect(site.asked).toContain(missing);
    expect(site.asked).not.toContain(`${home}all/`);
  });

  it('the network falls silent while it is kept: that is given up, and begun again by the next page', async () => {
    const shorter = (worker: string) => worker.replace(/\b(6e4|60000)\b/, '500');
    site.edit('sw.js', (worker) => {
      expect(shorter(worker)).not.toBe(worker);
      return shorter(worker);
    });
    site.silent.add(list);
    await visit(home);
    await isControlled();
    await expectToWork();
    // A page that asks before it is given up begins nothing.
    await isAskedFor(site, list);
    await expect.poll(() => site.unanswered, { timeout: 20_000 }).toBe(0);
    site.silent.clear();
    await visit(home);
    await isKept(page, list);
  });

  it('there is no room', async () => {
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 200_000 });
    await visit(home);
    await isControlled();
    await hasGivenUp();
    expect(await page.evaluate(async (address) => (await caches.match(address)) === undefined, list)).toBe(true);
    await expectToWork();
  });

  it('storage is refused', async () => {
    const refuse = `Object.defineProperty(self,'caches',{get(){throw new DOMException('no','SecurityError')}});`;
    site.edit('sw.js', (worker) => refuse + worker);
    await visit(home);
    await isControlled();
    await expectToWork();
    site.network = 'down';
    await expect(visit(firstPart.page)).rejects.toThrow('ERR_FAILED');
  });

  it('the worker is missing, or broken', async () => {
    site.missing.add('/sw.js');
    await visit(home);
    await isAskedFor(site, '/sw.js');
    await expectToWork();
    site.missing.clear();
    site.edit('sw.js', () => 'this is no script');
    await expectToWork();
  });

  it('the list is missing', async () => {
    site.missing.add(list);
    await visit(home);
    await isControlled();
    await expectToWork();
    await isAskedFor(site, list);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  it('the browser has no workers, or refuses them', async () => {
    const other = await page.browserContext().newPage();
    await other.evaluateOnNewDocument(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    other.on('pageerror', (error) => errors.push(String(error)));
    await other.goto(site.origin + home);
    expect(await headingOf(other)).not.toBe('');
    await page.evaluateOnNewDocument(() => {
      navigator.serviceWorker.register = () => {
        window.document.documentElement.dataset['refused'] = '';
        return Promise.reject(new DOMException('no', 'SecurityError'));
      };
    });
    await expectToWork();
    await page.waitForSelector('[data-refused]');
    await hasSettled(page);
    expect(errors).toEqual([]);
  });

  it('the server fails: what is kept is shown', async () => {
    await visit(home);
    await isKept(page, list);
    site.network = 'failing';
    await visit(firstPart.page);
    expect(await headingOf(page)).toBe(firstPart.title);
  });
});
