import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerRequests, holdRequests, openBuiltSite, type BuiltSite } from '../../browser.ts';
import { newReader } from '../reading-page.ts';
import { find } from '../../../src/proof/states/find.ts';
import { documentId, home, statement, word } from './finding.ts';

let site: BuiltSite;
let page: Page;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await newReader(site.browser);
});

const open = () => page.goto(site.origin + home, { waitUntil: 'load' });

describe('what finds', () => {
  it('is fetched only when the box has the focus, and weighs less than 15 kB with what it looks in', async () => {
    const loaded: { address: string; bytes: Promise<number> }[] = [];
    page.on('response', (response) => {
      const address = new URL(response.url()).pathname;
      if (/\.(js|json)$/.test(address) && !address.endsWith('/sw.js'))
        loaded.push({ address, bytes: response.buffer().then((body) => gzipSync(body).length) });
    });
    await open();
    const before = loaded.length;
    expect(loaded.map(({ address }) => address).filter((address) => address.endsWith('.json'))).toEqual([]);
    await find(page, word);
    const later = loaded.slice(before);
    expect(later.map(({ address }) => address)).toContain(`${home}find.json`);
    const weights = await Promise.all(later.map(({ bytes }) => bytes));
    if (documentId === 'privacy-policy') expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(15_000);
  });

  it('finds what was typed before it was there', async () => {
    const letGo = await holdRequests(page, (asked) => asked.endsWith('/find.json'));
    await open();
    await page.type('#page-find', word);
    letGo();
    await page.waitForSelector('.hits a');
  });

  it('tries again when the network failed', async () => {
    let isDown = true;
    await answerRequests(page, (request) => {
      void (isDown && request.url().endsWith('find.json') ? request.abort() : request.continue());
    });
    await open();
    const failed = new Promise((resolve) => page.once('requestfailed', resolve));
    await page.focus('#page-find');
    await failed;
    await page.waitForSelector('.find:not([aria-busy])');
    isDown = false;
    await page.type('#page-find', word);
    await page.waitForSelector('.hits a');
  });

  it('works when the device refuses to keep anything', async () => {
    await page.evaluateOnNewDocument(() => {
      for (const name of ['localStorage', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
    });
    await open();
    await find(page, word);
    expect((await page.$$('.hits a')).length).toBeGreaterThan(0);
  });
});

describe('the page', () => {
  it('has no box with scripts off', async () => {
    await page.setJavaScriptEnabled(false);
    await open();
    expect(await page.$eval('.find', (box) => box.getClientRects().length)).toBe(0);
  });

  it.each([320, 390, 1280])(
    'is not wider than a screen of %d px with hits, and does not shift when they come late',
    async (width) => {
      const letGo = await holdRequests(page, (asked) => asked.endsWith('/find.json'));
      await page.setViewport({ width, height: 844 });
      await page.evaluateOnNewDocument(() => {
        const watched = window as unknown as { shifts: number };
        watched.shifts = 0;
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) watched.shifts += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open();
      await page.type('#page-find', word);
      // A browser forgives what shifts within half a second of a key.
      await new Promise((resolve) => setTimeout(resolve, 600));
      letGo();
      await page.waitForSelector('.hits a');
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
      const heights = await page.$$eval('.hits a, #page-find, .find button', (all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
      expect(heights.filter((height) => height < 48)).toEqual([]);
    },
  );

  it('shows marked words and the statement in forced colours, in colours of the device', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await open();
    await find(page, word);
    const mark = await page.$eval('.hits mark', (one) => {
      const { textDecorationLine, color, backgroundColor } = getComputedStyle(one);
      return { line: textDecorationLine, isSeen: color !== backgroundColor };
    });
    expect(mark).toEqual({ line: 'underline', isSeen: true });
    await page.goto(site.origin + statement.address);
    expect(await page.$eval(':target', (target) => getComputedStyle(target).outlineStyle)).toBe('solid');
  });
});
