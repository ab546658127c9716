import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { longPart, openToRead, press, swipe } from '../reading-page.ts';
import { anchor, count, isAt, seen } from './stepping.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const { address, nextAddress } = longPart;

describe('one statement at a time', () => {
  it('begins at the press of a button, and goes on by button, arrow key and swipe', async () => {
    const page = await openToRead(site, address);
    await press(page, 'One at a time', 'main');
    await isAt(page, 1);
    await press(page, 'Next', '.step-bar');
    await isAt(page, 2);
    await page.keyboard.press('ArrowRight');
    await isAt(page, 3);
    await swipe(page, [300, 400], [100, 410]);
    await isAt(page, 4);
    await swipe(page, [100, 400], [300, 390]);
    await isAt(page, 3);
    await page.keyboard.press('ArrowLeft');
    await isAt(page, 2);
    await press(page, 'Back', '.step-bar');
    await isAt(page, 1);
    await page.keyboard.press('ArrowLeft');
    await isAt(page, 1);
  });

  it('a finger that goes down scrolls, and does not go on', async () => {
    const page = await openToRead(site, `${address}?one`, { width: 320, height: 300 });
    await isAt(page, 1);
    await swipe(page, [150, 200], [120, 60]);
    await page.waitForFunction(() => scrollY > 20);
    await isAt(page, 1);
  });

  it('the statement gets the focus, and nothing else tells of it', async () => {
    const page = await openToRead(site, `${address}?one`);
    await isAt(page, 1);
    await page.keyboard.press('ArrowRight');
    await isAt(page, 2);
    expect((await seen(page)).focus).toBe(anchor(1));
    const live = await page.$$eval('[aria-live], [role=status], [role=alert]', (all) =>
      all.map((one) => one.textContent).join(''),
    );
    expect(live).toBe('');
  });

  it('its place is in the address: Back, Forward, a reload and a shared link lead to it', async () => {
    const page = await openToRead(site, address);
    await press(page, 'One at a time', 'main');
    await isAt(page, 1);
    for (const place of [2, 3]) {
      await press(page, 'Next', '.step-bar');
      await isAt(page, place);
    }
    await page.goBack();
    await isAt(page, 2);
    expect((await seen(page)).focus).toBe(anchor(1));
    await page.goForward();
    await isAt(page, 3);
    await page.reload();
    await isAt(page, 3);
    const other = await openToRead(site, page.url().replace(site.origin, ''));
    await isAt(other, 3);
    // What the bar's Back has taken away is not gone through again.
    for (const place of [2, 1]) {
      await press(page, 'Back', '.step-bar');
      await isAt(page, place);
    }
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('.step-bar')?.checkVisibility());
    expect((await seen(page)).shown).toHaveLength(count);
  });

  it('is kept as a setting for every part, until everything is to be shown', async () => {
    const page = await openToRead(site, address);
    await page.click('[data-control=settings]');
    await page.waitForSelector('dialog[open]');
    await press(page, 'Show one picture and its words', 'dialog');
    await press(page, 'Close', 'dialog');
    await isAt(page, 1);
    await page.goto(site.origin + nextAddress, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => document.querySelector('.step-place')?.textContent.startsWith('1 of '));
    await page.goto(site.origin + `${address}#${anchor(1)}`, { waitUntil: 'networkidle0' });
    await isAt(page, 2);
    await press(page, 'Show everything', '.step-bar');
    const all = await seen(page);
    expect(all).toMatchObject({ place: null, focus: anchor(1) });
    expect(all.shown).toHaveLength(count);
    expect(await page.$eval(`[id="${anchor(1)}"]`, (one) => one.getBoundingClientRect().top)).toBeLessThan(844);
    await page.reload({ waitUntil: 'networkidle0' });
    expect((await seen(page)).shown).toHaveLength(count);
  });

  it('after the last statement comes the next part, in the same way', async () => {
    const page = await openToRead(site, `${address}?one#${anchor(-1)}`);
    await isAt(page, count);
    await page.keyboard.press('ArrowRight');
    await isAt(page, count);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next part');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toBe(nextAddress);
    await page.waitForFunction(() => document.querySelector('.step-place')?.textContent.startsWith('1 of '));
  });

  it('an item of a list stands under the words that lead to it, and a heading above its first statement', async () => {
    const page = await openToRead(site, `${address}?one`);
    await isAt(page, 1);
    const found: string[][] = [];
    for (let index = 1; index <= count; index += 1) {
      found.push(
        await page.$$eval('.step-above', (all) => all.map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim())),
      );
      if (index < count) await page.keyboard.press('ArrowRight');
    }
    expect(found).toEqual(expectedAbove());
  });

  it.each([
    [390, 844],
    [320, 640],
    [1280, 800],
  ])(
    'at %d × %d px the picture, the words and the bar are in sight together, most of the time',
    async (width, height) => {
      const page = await openToRead(site, `${address}?one`, { width, height });
      await isAt(page, 1);
      expect(await howManyFit(page)).toBeGreaterThan(count * 0.7);
    },
  );

  it('a phone on its side has the picture beside the words, all in sight', async () => {
    const page = await openToRead(site, `${address}?one`, { width: 640, height: 360 });
    await isAt(page, 1);
    expect(await howManyFit(page)).toBe(count);
  });
});

/** How many statements need no scrolling. */
async function howManyFit(page: Page): Promise<number> {
  let fit = 0;
  for (let index = 1; index <= count; index += 1) {
    await isAt(page, index);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.step-now img')].every(({ complete }) => complete),
    );
    fit += await page.evaluate(() => {
      const now = document.querySelector('.step-now')?.getBoundingClientRect();
      const bar = document.querySelector('.step-bar')?.getBoundingClientRect();
      return now && bar && now.top >= 0 && now.bottom <= bar.top + 1 && bar.bottom <= innerHeight + 1 ? 1 : 0;
    });
    if (index < count) await page.keyboard.press('ArrowRight');
  }
  return fit;
}

/** What is above each statement, from the words as they were written. */
function expectedAbove(): string[][] {
  const above: string[][] = [];
  let headings: string[] = [];
  let before = '';
  for (const block of longPart.blocks) {
    if (block.kind === 'heading') headings.push(block.text);
    else if (block.kind === 'statement') {
      above.push(headings);
      headings = [];
      before = block.text;
    } else {
      const lead = headings.length === 0 ? [before] : [];
      above.push(...block.items.map((_, index) => (index === 0 ? [...headings, ...lead] : lead)));
      headings = [];
    }
  }
  return above;
}
