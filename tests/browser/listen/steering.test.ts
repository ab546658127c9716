import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpokenFile } from '../../../src/reader/listen/spoken-file.ts';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { content } from '../../built.ts';
import { openToListen } from './listening-page.ts';
import { engines } from '../../../src/proof/states/speech-engine.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const document = content.documents[0];
const address = `/${document?.id ?? ''}/${document?.parts[0]?.id ?? ''}/`;
const long = 'and a good many words more, so that there is time';
const words: SpokenFile = [
  ['page-title', `One ${long}.`, `Two ${long}.`],
  ['none', `Three ${long}.`],
  ['none', `Four ${long}.`],
];

const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('plainleaf-listen') ?? '{}') as Record<string, unknown>);

/** Slower than the other tests, so that there is time to press something. */
const engine = { ...engines.chrome, speed: 4 };

describe('while it reads', () => {
  it('Close leaves the page where it is: beside what was read', async () => {
    const { page, press } = await openToListen(site, engine, address, { height: 400 });
    await press('Listen');
    await page.waitForSelector('.being-read');
    while (await page.evaluate(() => scrollY === 0)) await press('Next', '.listen-bar');
    await page.waitForSelector('.statement.being-read');
    const id = await page.$eval('.being-read', (one) => one.id);
    await press('Close', '.listen-bar');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.document.activeElement?.parentElement?.id)).toBe(id);
    await page.close();
  });

  it('Stop keeps the place, and Listen goes on with the same sentence', async () => {
    const { page, press, says, stops, spoken } = await openToListen(site, engine, address, { words });
    await press('Listen');
    await says('Two');
    await press('Stop', '.top');
    await stops();
    expect((await spoken()).now).toBeUndefined();
    await press('Listen', '.listen-bar');
    await says('Two');
    await press('Stop', '.listen-bar');
    await stops();
    expect((await spoken()).heard.filter((text) => text !== '')).toEqual([`One ${long}.`]);
    await page.close();
  });

  it('Next and Back go by statement, not by sentence', async () => {
    const { page, press, says } = await openToListen(site, engine, address, { words });
    await press('Listen');
    await says('One');
    await press('Next');
    await says('Three');
    await press('Next');
    await says('Four');
    await press('Back');
    await says('Three');
    await press('Back');
    await says('One');
    await press('Back');
    await says('One');
    await page.close();
  });

  it('what Firefox tells late of a sentence that was left does not disturb the next', async () => {
    const firefox = { ...engines.firefox, speed: 4 };
    const { page, press, says, stops, spoken } = await openToListen(site, firefox, address, { words });
    await press('Listen');
    await says('One');
    await press('Next');
    await says('Three');
    await new Promise((resolve) => setTimeout(resolve, (2 * firefox.eventsLate) / firefox.speed));
    await press('Stop', '.listen-bar');
    await stops();
    expect((await spoken()).now).toBeUndefined();
    expect((await spoken()).asked.at(-1)?.what).toBe('cancel');
    await page.close();
  });

  it('Slower and Faster are heard at once and kept, and go no further than they can', async () => {
    const { page, press, says, spoken } = await openToListen(site, engine, address, { words });
    await press('Listen');
    await says('One');
    await press('Slower');
    await says('One');
    expect((await spoken()).asked.at(-1)?.rate).toBe(0.9);
    expect(await kept(page)).toEqual({ rate: 0.9 });
    for (let times = 0; times < 9; times += 1) await press('Faster');
    expect(await kept(page)).toEqual({ rate: 1.5 });
    expect(await page.$eval('.listen-faster', (button) => button.getAttribute('aria-disabled'))).toBe('true');
    await page.reload({ waitUntil: 'networkidle0' });
    await press('Listen');
    await says('One');
    expect((await spoken()).asked.at(-1)?.rate).toBe(1.5);
    await page.close();
  });

  it('the voice can be chosen; one that uses the internet is marked, one of another language is not there', async () => {
    const { page, press, says, spoken } = await openToListen(site, engine, address, { words });
    await press('Listen');
    await says('One');
    await press('Voice');
    const names = await page.$$eval('.voices label', (labels) => labels.map((label) => label.textContent.trim()));
    expect(names).toEqual(['Hazel', 'Zira', 'Google UK English (uses the internet)']);
    expect(await page.$eval('.voices', (dialog) => dialog.textContent)).toMatch(/to another company/);
    await page.keyboard.press('ArrowDown');
    await says('One');
    expect((await spoken()).asked.at(-1)).toMatchObject({ voice: 'Zira', lang: 'en-US' });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !globalThis.document.querySelector('.voices'));
    expect((await spoken()).now).toBeDefined();
    expect(await kept(page)).toEqual({ voice: 'Zira' });
    await page.close();
  });

  it('a voice that is no longer there gives way to the best of the device', async () => {
    const { page, press, says, spoken } = await openToListen(site, engine, address, { words, kept: { voice: 'Gone' } });
    await press('Listen');
    await says('One');
    expect((await spoken()).asked.at(-1)?.voice).toBe('Hazel');
    await page.close();
  });
});

describe('with the keyboard only', () => {
  it('Listen, the bar after it, Escape to stop and Escape to close', async () => {
    const { page, says, stops, shownButtons } = await openToListen(site, engine, address, { words });
    await page.focus('.top [data-control="listen"]');
    await page.keyboard.press('Enter');
    await says('One');
    const reached: string[] = [];
    for (let times = 0; times < 8; times += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => (globalThis.document.activeElement?.textContent ?? '').trim()));
    }
    expect(reached).toEqual(['Back', 'Stop', 'Next', 'Slower', 'Faster', 'Voice', 'Close', 'Aa']);
    await page.focus('.listen-close');
    await page.keyboard.press('Escape');
    await stops();
    expect(await shownButtons()).toContain('Listen');
    await page.keyboard.press('Escape');
    expect(await shownButtons()).toEqual([]);
    // The focus was in the bar, and is not lost with it.
    expect(await page.evaluate(() => globalThis.document.activeElement?.getAttribute('data-control'))).toBe('listen');
    await page.close();
  });

  it('the bar stands behind the button that started it, and leads on to what comes after that', async () => {
    const { page, says } = await openToListen(site, engine, address, { words });
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: now } = globalThis.document;
        return `${now?.className ?? ''} of ${now?.closest('.statement')?.id ?? 'the bar'}`;
      });
    const [own = ''] = await page.$$eval('.statement', (all) => all.slice(1).map(({ id }) => id));
    await page.focus(`[id="${own}"] > .listen-one`);
    await page.keyboard.press('Enter');
    await says('');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('button listen-back of the bar');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused()).toMatch(new RegExp(`^listen-one.* of ${own}$`));
    for (let times = 0; times < 8; times += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe(`share-one of ${own}`);
    await page.close();
  });

  it('nothing that has the focus stands under the bar', async () => {
    const { page, press, says } = await openToListen(site, engine, address, { words, width: 320 });
    await press('Listen');
    await says('One');
    await page.focus('.listen-close');
    const hidden: string[] = [];
    for (let times = 0; times < 30; times += 1) {
      await page.keyboard.press('Tab');
      const under = await page.evaluate(async () => {
        // What moves it from under the bar has moved it when the screen is painted twice.
        for (let painted = 0; painted < 2; painted += 1) await new Promise(requestAnimationFrame);
        const focused = globalThis.document.activeElement;
        const bar = globalThis.document.querySelector('.listen-bar')?.getBoundingClientRect().top ?? 0;
        if (!focused?.closest('main, footer')) return '';
        return focused.getBoundingClientRect().bottom > bar ? focused.outerHTML.slice(0, 80) : '';
      });
      if (under !== '') hidden.push(under);
    }
    expect(hidden).toEqual([]);
    await page.close();
  });
});

it('tells how fast the voice is when that changes, and only then', async () => {
  const { page, press, says } = await openToListen(site, engine, address, { words });
  await press('Listen');
  await says('One');
  const status = () => page.$eval('.listen-bar [role=status]', (one) => one.textContent);
  expect(await status()).toBe('');
  const told: string[] = [];
  for (const word of ['Slower', 'Slower', 'Faster', 'Faster', 'Faster']) {
    await press(word);
    told.push(await status());
  }
  expect(told).toEqual(['Speed 4 of 8', 'Speed 3 of 8', 'Speed 4 of 8', 'Normal speed', 'Speed 6 of 8']);
  await press('Close');
  await press('Listen');
  expect(await status()).toBe('');
  await page.close();
});

it('leaving the page ends it, also when the page is kept for coming back', async () => {
  const { page, press, says, spoken, stops } = await openToListen(site, engine, address, { words });
  await press('Listen');
  await says('One');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await stops();
  const { asked, now } = await spoken();
  expect(asked.at(-1)?.what).toBe('cancel');
  expect(now).toBeUndefined();
  await page.close();
});

it('on a device that keeps nothing, it reads, and a choice holds for the page', async () => {
  const { page, press, says, spoken } = await openToListen(site, engine, address, { words, refusesStorage: true });
  await press('Listen');
  await says('One');
  await press('Slower');
  await press('Slower');
  await says('One');
  expect((await spoken()).asked.at(-1)?.rate).toBe(0.8);
  await page.close();
});
