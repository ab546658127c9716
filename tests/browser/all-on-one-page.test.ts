import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../browser.ts';
import { content } from '../built.ts';
import { hasSettled, newReader, openToRead } from './reading-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const [document] = content.documents;
if (!document) throw new Error('No document');
const all = `/${document.id}/all/`;
const [height, move] = [844, 150];
/** Browsers hold the place in whole pixels. */
const rounding = 2;

/** The first statement in sight, and where its top is. */
const inSight = (page: Page) =>
  page.evaluate((bottom) => {
    for (const one of window.document.querySelectorAll('.statement[id]')) {
      const { top } = one.getBoundingClientRect();
      if (top >= 0 && top < bottom) return { id: one.id, top: Math.round(top) };
    }
    return undefined;
  }, height);

async function scrollBy(page: Page, pixels: number): Promise<void> {
  await page.evaluate((y) => window.scrollBy(0, y), pixels);
  await hasSettled(page);
}

describe('the whole document on one page', () => {
  it('is all there for a screen reader, also what is not in sight', async () => {
    const page = await openToRead(site, all);
    const session = await page.createCDPSession();
    await vi.waitFor(
      async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const headings = nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => String(name?.value));
        expect(headings).toEqual(expect.arrayContaining(document.parts.map(({ title }) => title)));
      },
      { timeout: 10_000 },
    );
  });
});

describe('the whole document on one page keeps the reader’s place', () => {
  it('at a link to a statement, far down', async () => {
    const page = await openToRead(site, all);
    const ids = await page.$$eval('.statement[id]', (statements) => statements.map(({ id }) => id));
    const far = ids[Math.floor(ids.length * 0.8)];
    const other = await newReader(site.browser);
    await other.goto(`${site.origin}${all}#${far ?? ''}`, { waitUntil: 'networkidle0' });
    await hasSettled(other);
    expect((await inSight(other))?.id).toBe(far);
  });

  it('when the reader comes back to it, or loads it again', async () => {
    const page = await openToRead(site, all);
    for (let times = 0; times < 20; times += 1) await scrollBy(page, 600);
    const before = await inSight(page);
    await page.goto(`${site.origin}/${document.id}/`);
    await page.goBack({ waitUntil: 'networkidle0' });
    expect(await inSight(page)).toEqual(before);
    await page.reload({ waitUntil: 'networkidle0' });
    expect(await inSight(page)).toEqual(before);
  });

  it('while the reader goes up through parts that were not seen yet', async () => {
    const page = await openToRead(site, `${all}#page-hard-words`);
    for (let times = 0; times < 60; times += 1) {
      const before = await inSight(page);
      await scrollBy(page, -move);
      if (!before) continue;
      const top = await page.$eval(`[id="${before.id}"]`, (one) => one.getBoundingClientRect().top);
      expect(Math.abs(top - before.top - move), before.id).toBeLessThanOrEqual(rounding);
    }
  });
});
