import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { HTTPResponse, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Part } from '../../src/model/easy-read.ts';
import { content, flat, webPages } from '../built.ts';
import { openBuiltSite, type BuiltSite } from '../browser.ts';
import { newReader } from './reading-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const parts = content.documents.flatMap(({ id, parts: own }) =>
  own.map((part) => ({ page: `/${id}/${part.id}/`, words: wordsOf(part).join(' ') })),
);

/** Of each document its longest part, its first page, and all of it at once. */
const sample = content.documents.flatMap(({ id, parts: own }) => {
  const longest = own.toSorted((one, other) => wordsOf(other).length - wordsOf(one).length)[0]?.id ?? '';
  return [
    [1280, `/${id}/${longest}/`],
    [390, `/${id}/${longest}/`],
    [390, `/${id}/`],
    [390, `/${id}/all/`],
  ] as const;
});

function wordsOf({ blocks }: Part): string[] {
  return flat(blocks).map(({ text }) => text);
}

describe('a page is light', () => {
  it.each(parts)(
    '$page: under 6 kB of HTML beside its words, 8 kB of CSS, 120 kB at first sight',
    async ({ page: address, words }) => {
      const page = await newReader(site.browser, {});
      await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2 });
      const loaded: HTTPResponse[] = [];
      page.on('response', (response) => loaded.push(response));
      await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
      const weights = await Promise.all(loaded.map(weigh));
      const sum = (kind: string) =>
        weights.reduce((total, weight) => total + (weight.kind === kind ? weight.bytes : 0), 0);
      expect(sum('document')).toBeLessThan(6000 + gzipSync(words).length);
      expect(sum('stylesheet')).toBeLessThan(8000);
      // What runs before a reader touches anything: the module of the page, and the script before it is shown.
      const first = await page.$eval('head script:not([src])', ({ textContent }) => textContent);
      expect(sum('script') + gzipSync(first).length).toBeLessThan(4000);
      expect(weights.reduce((total, { bytes }) => total + bytes, 0)).toBeLessThan(120_000);
    },
  );

  it('all scripts together are under 25 kB, compressed', () => {
    const scripts = [...readdirSync('dist/_astro').map((name) => `dist/_astro/${name}`), 'dist/sw.js'];
    const sizes = scripts.filter((name) => name.endsWith('.js')).map((name) => gzipSync(readFileSync(name)).length);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
  });

  it.each(sample)('at %d px %s does not shift while it loads', async (width, address) => {
    const page = await newReader(site.browser, {});
    await page.setViewport({ width, height: 844 });
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
    await scrollThrough(page);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  });

  it.each([320, 390, 768, 1280])('nothing is wider than a screen of %d px', async (width) => {
    const page = await site.open('/', { width, height: 844 });
    const wide: string[] = [];
    for (const address of webPages) {
      await page.goto(site.origin + address);
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(address);
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});

async function weigh(response: HTTPResponse): Promise<{ kind: string; bytes: number }> {
  const body = await response.buffer();
  const kind = response.request().resourceType();
  return {
    kind,
    bytes:
      kind === 'font' || (kind === 'image' && !response.url().endsWith('.svg')) ? body.length : gzipSync(body).length,
  };
}

function watchShifts(): void {
  const watched = window as unknown as { shifts: number };
  watched.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < document.body.scrollHeight; at += 700) {
      window.scrollTo(0, at);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
}
