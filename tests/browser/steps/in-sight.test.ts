import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { content } from '../../built.ts';
import { openToListen } from '../listen/listening-page.ts';
import { engines } from '../../../src/proof/states/speech-engine.ts';
import { longPart, newReader, type Unusual } from '../reading-page.ts';

/** At 400 % zoom the buttons of the one bar do not fit into a row, since each is to be 44 px large (2.5.5). */
const twoRows = 2 * 44 + 16;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const parts = content.documents.flatMap(({ id, parts: own }) => own.map((part) => `/${id}/${part.id}/`));

/** Where things are on the screen: top and bottom. */
interface Seen {
  statement: string;
  words: [number, number];
  picture: [number, number] | null;
  bar: number;
  placeLines: number;
  sideways: number;
}

/** Goes through all statements of some parts, and looks at each. */
async function seenOf(addresses: readonly string[], unusual: Unusual): Promise<Seen[]> {
  const page = await newReader(site.browser, unusual);
  const seen: Seen[] = [];
  for (const address of addresses) {
    await page.goto(`${site.origin}${address}?one`);
    const place = await page.waitForFunction(() => document.querySelector('.step-place')?.textContent);
    const count = Number((await place.jsonValue())?.split(' of ')[1]);
    for (let index = 0; index < count; index += 1) {
      seen.push(await look(page));
      await page.keyboard.press('ArrowRight');
    }
  }
  await page.close();
  return seen;
}

function look(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    for (let painted = 0; painted < 2; painted += 1) await new Promise(requestAnimationFrame);
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const now = document.querySelector('.step-now');
    const edges = (rect: DOMRect | undefined): [number, number] => [
      Math.ceil(rect?.top ?? -1),
      Math.floor(rect?.bottom ?? -1),
    ];
    const picture = box('.step-now > .picture');
    const place = document.querySelector('.step-place');
    const lines = document.createRange();
    if (place) lines.selectNodeContents(place);
    return {
      statement: now?.id ?? '',
      words: edges(box('.step-now > .words') ?? now?.getBoundingClientRect()),
      picture: picture ? edges(picture) : null,
      bar: box('.step-bar')?.top ?? 0,
      placeLines: lines.getClientRects().length,
      sideways: document.documentElement.scrollWidth - innerWidth,
    };
  });
}

describe('one statement at a time is in sight', () => {
  it.each([
    [320, 568],
    [360, 640],
    [390, 844],
    [568, 320],
    [1280, 800],
  ])('at %d × %d px: the picture and all of the words of every statement', async (width, height) => {
    const seen = await seenOf(parts, { width, height });
    const hidden = seen.filter(({ words, picture, bar }) =>
      [words, ...(picture ? [picture] : [])].some(([top, bottom]) => top < 0 || bottom > bar || bottom - top < 20),
    );
    expect(hidden).toEqual([]);
    expect(seen.filter(({ placeLines, sideways }) => placeLines > 1 || sideways > 0)).toEqual([]);
  });

  it.each([
    [320, 568, { size: '200', spacing: 'wider', pictures: 'large', type: 'device' }],
    [320, 256, {}],
  ])('at %d × %d px with %j: the beginning of the words, at least', async (width, height, settings) => {
    const seen = await seenOf(parts, { width, height, settings });
    const hidden = seen.filter(({ words: [top, bottom], bar }) => {
      const isHigh = bottom - top > bar;
      return top < 0 || (isHigh ? top > 1 : bottom > bar);
    });
    expect(hidden).toEqual([]);
    expect(seen.filter(({ sideways }) => sideways > 0)).toEqual([]);
  });

  it.each([
    [320, 568],
    [568, 320],
    [320, 256],
  ])('also while it is read, at %d × %d px, with one bar', async (width, height) => {
    const { page, says } = await openToListen(site, { ...engines.firefox, speed: 0.02 }, `${longPart.address}?one`, {
      width,
      height,
    });
    await page.click('.step-listen');
    await says('');
    await page.waitForSelector('.being-read');
    const { words, picture, bar, sideways } = await look(page);
    expect(words[0]).toBeGreaterThanOrEqual(0);
    expect(words[1]).toBeLessThanOrEqual(bar);
    expect(picture?.[1]).toBeLessThanOrEqual(bar);
    expect(height - bar).toBeLessThan(Math.max(height / 4, twoRows));
    expect(sideways).toBe(0);
    const bars = await page.$$eval('.listen-bar, .step-bar', (all) =>
      all.filter((one) => one.getClientRects().length > 0).map(({ className }) => className),
    );
    expect(bars).toEqual(['step-bar']);
    const outside = await page.$$eval('.step-bar :is(button, a)', (all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ width: wide, left, right }) => wide > 0 && (left < 0 || right > innerWidth)),
    );
    expect(outside).toEqual([]);
    await page.close();
  });

  it('its button to share hides nothing of the picture', async () => {
    const page = await newReader(site.browser, { width: 390, height: 844 });
    await page.goto(`${site.origin}${longPart.address}?one`, { waitUntil: 'networkidle0' });
    const onPicture = await page.evaluate(() => {
      const { left, right, top, bottom } =
        document.querySelector('.step-now > .picture')?.getBoundingClientRect() ?? {};
      return [...document.querySelectorAll('[data-control=share]')]
        .map((one) => one.getBoundingClientRect())
        .filter((one) => one.width > 0 && one.left < (right ?? 0) && one.right > (left ?? 0))
        .filter((one) => one.top < (bottom ?? 0) && one.bottom > (top ?? 0));
    });
    expect(onPicture).toEqual([]);
    await page.close();
  });
});
