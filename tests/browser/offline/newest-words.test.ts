import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { writeOfflineLists } from '../../../src/publish/offline-lists.ts';
import type { OfflineList } from '../../../src/reader/offline/offline-list.ts';
import { built } from '../../built.ts';
import { headingOf, isKept, isRenewed, openVisitedSite, type VisitedSite } from './visited-site.ts';

const [document] = built.documents;
const [firstPart, secondPart] = document?.parts ?? [];
if (!document || !firstPart || !secondPart) throw new Error('No document with two parts was built');
const home = `/${document.id}/`;
const list = `${home}offline.json`;
const changed = (text: string) => text.replace(/<h1[^>]*>[^<]*</, '<h1>New words<');

let site: VisitedSite;
let page: Page;
beforeEach(async () => {
  site = await openVisitedSite();
  page = await (await site.newDevice()).newPage();
  await visit(home);
  await isKept(page, list);
});
afterEach(() => site.close());

const visit = (address: string) => page.goto(site.origin + address, { waitUntil: 'load' });
const version = () => (JSON.parse(readFileSync(join(site.folder, list), 'utf8')) as OfflineList).version;

describe('the newest words', () => {
  it('are shown at once, although the host lets browsers keep pages, and are kept at once', async () => {
    await visit(firstPart.page);
    site.edit(`${firstPart.page}index.html`, changed);
    await visit(firstPart.page);
    expect(await headingOf(page)).toBe('New words');
    await isRenewed(page, firstPart.page, 'New words');
    site.network = 'down';
    await visit(firstPart.page);
    expect(await headingOf(page)).toBe('New words');
  });

  it('of all pages are kept after a visit of one, and the old are deleted; what is the same is not fetched again', async () => {
    const before = version();
    site.edit(`${secondPart.page}index.html`, changed);
    await writeOfflineLists(site.folder);
    expect(version()).not.toBe(before);
    site.asked = [];
    await visit(firstPart.page);
    await isKept(page, list, version());
    expect(site.asked).toContain(secondPart.page);
    const pages = new Set(site.asked.filter((address) => address.endsWith('/')));
    expect(pages).toEqual(new Set([firstPart.page, secondPart.page]));
    expect(await page.evaluate(() => caches.keys())).toEqual([`plainleaf:${list}:${version()}`]);
    site.network = 'down';
    await visit(secondPart.page);
    expect(await headingOf(page)).toBe('New words');
  });

  it('are offered when a silent network speaks at last, over the kept ones', async () => {
    site.edit(`${firstPart.page}index.html`, changed);
    site.network = 'silent';
    await visit(firstPart.page);
    expect(await headingOf(page)).toBe(firstPart.title);
    expect(await page.$('.newer')).toBeNull();
    site.speak();
    await page.waitForSelector('.newer button');
    await Promise.all([page.waitForNavigation(), page.click('.newer button')]);
    expect(await headingOf(page)).toBe('New words');
  });

  it('are not spoken of when a silent network has the same', async () => {
    site.network = 'silent';
    await visit(firstPart.page);
    site.speak();
    // What comes from the network has no hash of the list.
    await page.waitForFunction(
      async (address) => (await caches.match(address))?.headers.has('plainleaf-hash') === false,
      { polling: 100 },
      firstPart.page,
    );
    // To speak of them, the page would fetch words.
    await page.waitForNetworkIdle();
    expect(await page.$('.newer')).toBeNull();
  });
});
