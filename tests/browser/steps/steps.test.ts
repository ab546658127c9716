import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerRequests, openBuiltSite, type BuiltSite } from '../../browser.ts';
import { longPart, openToRead, press, swipe } from '../reading-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const { address, nextAddress, statements } = longPart;
const count = statements.length;
const anchor = (index: number) => statements.at(index)?.id ?? '';

/** What a reader sees of the statements: anchors, and the place in the bar. */
async function seen(page: Page): Promise<{ shown: string[]; place: string | null; focus: string | undefined }> {
  return page.evaluate(() => ({
    shown: [...document.querySelectorAll('.statement[id]')]
      .filter((one) => one.checkVisibility() && !one.classList.contains('step-above'))
      .map(({ id }) => id),
    place: document.querySelector('.step-place')?.checkVisibility()
      ? (document.querySelector('.step-place')?.textContent ?? null)
      : null,
    focus: document.activeElement?.id,
  }));
}

async function isAt(page: Page, index: number): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('.step-place')?.textContent === text,
    {},
    `${index} of ${count}`,
  );
  expect((await seen(page)).shown).toEqual([anchor(index - 1)]);
}

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
    await swipe(page, [150, 200], [120, 60]);
    await page.waitForFunction(() => scrollY > 20);
    await isAt(page, 1);
  });

  it('the statement gets the focus, and nothing else tells of it', async () => {
    const page = await openToRead(site, `${address}?one`);
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

  it('with scripts off all of the page is there, and the statement in sight', async () => {
    const page = await openToRead(site, `${address}?one#${anchor(-1)}`, { withoutScripts: true });
    const state = await page.evaluate((id) => {
      const { top } = document.getElementById(id)?.getBoundingClientRect() ?? { top: -1 };
      return {
        top,
        bar: document.querySelector('.step-bar'),
        buttons: [...document.querySelectorAll('button')].filter((one) => one.checkVisibility()).length,
      };
    }, anchor(-1));
    expect(state).toMatchObject({ bar: null, buttons: 0 });
    expect(state.top).toBeGreaterThanOrEqual(0);
    expect(state.top).toBeLessThan(844);
    expect((await seen(page)).shown).toHaveLength(count);
  });

  it('when the script cannot be had, all of the page is shown', async () => {
    const page = await openToRead(site, '/');
    await answerRequests(
      page,
      (request) => void (/\/(steps|en)\.[^/]*js/.test(request.url()) ? request.abort() : request.continue()),
    );
    await page.goto(`${site.origin}${address}?one`, { waitUntil: 'networkidle0' });
    expect((await seen(page)).shown).toHaveLength(count);
    expect(await page.$eval('.statements-column', (column) => getComputedStyle(column).visibility)).toBe('visible');
    expect(await page.$eval('footer', (footer) => footer.checkVisibility())).toBe(true);
  });

  it('on a device that keeps nothing, a reload still leads to the place', async () => {
    const page = await openToRead(site, address, { refusesStorage: true });
    await press(page, 'One at a time', 'main');
    await isAt(page, 1);
    await press(page, 'Next', '.step-bar');
    await isAt(page, 2);
    await page.reload({ waitUntil: 'networkidle0' });
    await isAt(page, 2);
  });

  it('nothing jumps while it loads', async () => {
    const page = await openToRead(site, '/', {
      before: () => {
        const watched = window as unknown as { shifts: number };
        watched.shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) watched.shifts += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      },
    });
    await page.goto(`${site.origin}${address}?one#${anchor(2)}`, { waitUntil: 'networkidle0' });
    await isAt(page, 3);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  });

  it('at 320 px with the largest letters all can be reached without scrolling sideways', async () => {
    const page = await openToRead(site, `${address}?one`, { width: 320, height: 568, settings: { size: '200' } });
    await isAt(page, 1);
    await press(page, 'Next', '.step-bar');
    await isAt(page, 2);
    const covered = await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      const words = document.querySelector('.step-now .words')?.getBoundingClientRect();
      const bar = document.querySelector('.step-bar')?.getBoundingClientRect();
      return {
        sideways: document.documentElement.scrollWidth - innerWidth,
        clear: (words?.bottom ?? 0) <= (bar?.top ?? 0),
      };
    });
    expect(covered).toEqual({ sideways: 0, clear: true });
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
