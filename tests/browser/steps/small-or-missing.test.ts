import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerRequests, openBuiltSite, type BuiltSite } from '../../browser.ts';
import { press } from '../../../src/proof/states/press.ts';
import { longPart, openToRead } from '../reading-page.ts';
import { anchor, count, isAt, seen } from './stepping.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const { address } = longPart;

describe('one statement at a time, where something is missing or small', () => {
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
    await page.waitForFunction(() => document.documentElement.dataset['one'] === undefined);
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

  it('a place that no address can have is left out', async () => {
    const page = await openToRead(site, `${address}?one#100%`);
    await isAt(page, 1);
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
