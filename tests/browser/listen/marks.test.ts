import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { content, flat, webPages } from '../../built.ts';
import { statementWithLink } from '../reading-page.ts';
import { openToListen } from './listening-page.ts';
import { engines } from '../../../src/proof/states/speech-engine.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const document = content.documents[0];
const parts = document?.parts ?? [];
const [first] = parts;
const addressOf = (part: { id: string } | undefined) => `/${document?.id ?? ''}/${part?.id ?? ''}/`;
const longest = parts.toSorted((one, other) => flat(other.blocks).length - flat(one.blocks).length)[0];
const withPhone = parts.find(({ blocks }) => flat(blocks).some(({ text }) => /\d{4} \d{3} \d{4}/.test(text)));
// As slow as life: what is marked is looked at while it is said.
const slow = { ...engines.safari, speed: 1 };

/** The words that are marked as a sentence or as a word. */
const highlighted = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const [range] = CSS.highlights.get(wanted) ?? [];
    return range instanceof Range ? range.toString() : undefined;
  }, name);

describe('what is read is marked', () => {
  it('the statement by a line round it and for screen readers, its sentence and its word by the browser', async () => {
    const { page, says, marked } = await openToListen(site, slow, addressOf(first));
    const [statement] = flat(first?.blocks ?? []);
    await page.click('.listen-one');
    await says(statement?.text.slice(0, 12) ?? '');
    expect(await marked()).toBe(statement?.text);
    expect(await page.$eval('.being-read', (one) => one.getAttribute('aria-current'))).toBe('true');
    expect(await page.$eval('.being-read', (one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    expect(statement?.text).toContain(await highlighted(page, 'said-sentence'));
    await page.waitForFunction(() => CSS.highlights.has('said-word'));
    expect(await highlighted(page, 'said-word')).toMatch(/^\S+$/);
    await page.close();
  });

  it.skipIf(!withPhone)(
    'a phone number is one word, however many are said (skipped where no part has one)',
    async () => {
      if (!withPhone) throw new Error('No part has a phone number');
      const { page, says } = await openToListen(site, slow, addressOf(withPhone));
      const place = flat(withPhone.blocks)
        .filter(({ kind }) => kind === 'statement')
        .findIndex(({ text }) => /\d{4} \d{3} \d{4}/.test(text));
      await (await page.$$('.listen-one'))[place]?.click();
      await says('one two three');
      await page.waitForFunction(
        () => {
          const [range] = CSS.highlights.get('said-word') ?? [];
          return range instanceof Range && /^\d{4} \d{3} \d{4}$/.test(range.toString());
        },
        { timeout: 10_000 },
      );
      await page.close();
    },
  );

  it.skipIf(!statementWithLink)(
    'a statement with a link to another website: its words are marked, and not what the page says of the link',
    async () => {
      const { address = '', statement } = statementWithLink ?? {};
      const { page, says } = await openToListen(site, slow, address);
      await page.click(`[id="${statement?.id ?? ''}"] .listen-one`);
      await says('w w w');
      expect(await highlighted(page, 'said-sentence')).toBe(statement?.text);
      await page.close();
    },
  );

  it.each([
    ['no-preference', 'smooth'],
    ['reduce', 'auto'],
  ])('it comes into sight only when it is outside (motion: %s)', async (motion, behaviour) => {
    const { page, press, says, stops } = await openToListen(site, { ...slow, speed: 30 }, addressOf(longest));
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
    await page.evaluate(() => {
      const scrolls: unknown[] = [];
      Object.assign(window, { scrolls });
      Element.prototype.scrollIntoView = function scroll(options) {
        const boxes = [this, ...this.querySelectorAll(':scope > button')].map((one) => one.getBoundingClientRect());
        const bar = globalThis.document.querySelector('.listen-bar')?.getBoundingClientRect().top ?? 0;
        const wasInSight = boxes.every(({ top, bottom }) => top >= 0 && bottom <= bar);
        scrolls.push({ ...(options as ScrollIntoViewOptions), wasInSight });
        scrollBy(0, (boxes[0]?.top ?? 0) - 100);
      };
    });
    await press('Listen');
    await says(' ');
    await stops();
    const scrolls = await page.evaluate(() => (window as unknown as { scrolls: Record<string, unknown>[] }).scrolls);
    expect(scrolls.length).toBeGreaterThan(0);
    expect(scrolls.length).toBeLessThan(flat(longest?.blocks ?? []).length);
    expect(new Set(scrolls.map(({ behavior }) => behavior))).toEqual(new Set([behaviour]));
    expect(scrolls.filter(({ wasInSight }) => wasInSight)).toEqual([]);
    await page.close();
  });

  it('at 320 px with the largest letters the word that is said is in sight all the time', async () => {
    const { page, says, stops } = await openToListen(site, { ...slow, speed: 4 }, addressOf(longest), {
      width: 320,
      height: 568,
      settings: { size: '200', spacing: 'wider' },
    });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluate(() => {
      const said = { words: new Set<string>(), hidden: [] as string[] };
      Object.assign(window, { said });
      const look = () => {
        const [range] = CSS.highlights.get('said-word') ?? [];
        const end = globalThis.document.querySelector('.listen-bar')?.getBoundingClientRect().top ?? 0;
        if (range instanceof Range) {
          const { top, bottom } = range.getBoundingClientRect();
          said.words.add(range.toString());
          if (top < 0 || bottom > end) said.hidden.push(range.toString());
        }
        requestAnimationFrame(look);
      };
      look();
    });
    const heights = await page.$$eval('.statement', (all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeGreaterThan(568);
    await (await page.$$('.listen-one'))[heights.indexOf(Math.max(...heights))]?.click();
    await says('');
    await stops();
    const said = await page.evaluate(() => {
      const { words, hidden } = (window as unknown as { said: { words: Set<string>; hidden: string[] } }).said;
      return { words: words.size, hidden };
    });
    expect(said.words).toBeGreaterThan(3);
    expect(said.hidden).toEqual([]);
    await page.close();
  });

  it('where it is begun by its own button, that button is in sight above the bar', async () => {
    const { page } = await openToListen(site, slow, addressOf(first));
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.click('.listen-one');
    await page.waitForSelector('.listen-one.stops');
    const clear = await page.$eval('.listen-one', (one) => {
      const bar = globalThis.document.querySelector('.listen-bar')?.getBoundingClientRect().top ?? 0;
      return bar - one.getBoundingClientRect().bottom;
    });
    expect(clear).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('where the browser cannot mark words, the statement is marked all the same', async () => {
    const { page, says, marked, stops } = await openToListen(site, slow, addressOf(first));
    await page.evaluate(() => Reflect.deleteProperty(window, 'Highlight'));
    await page.click('.listen-one');
    const [statement] = flat(first?.blocks ?? []);
    await says(statement?.text.slice(0, 12) ?? '');
    expect(await marked()).toBe(statement?.text);
    await stops();
    await page.close();
  });
});

describe('the buttons', () => {
  it.each([320, 390, 768, 1280])('at %d px are large enough, in sight, and hide no words', async (width) => {
    const { page } = await openToListen(site, slow, addressOf(longest), { width });
    const faults = await page.$$eval('.listen-one', (buttons) =>
      buttons.flatMap((button) => {
        const own = button.getBoundingClientRect();
        const words = globalThis.document.createRange();
        words.selectNodeContents(button.parentElement?.querySelector('.words') ?? button);
        const isOnWords = [...words.getClientRects()].some(
          ({ left, right, top, bottom, width: wide }) =>
            wide > 0 && left < own.right - 6 && own.left + 6 < right && top < own.bottom - 6 && own.top + 6 < bottom,
        );
        const isSmall = own.width < 48 || own.height < 48;
        const isOut = own.left < 0 || own.right > innerWidth;
        return isOnWords || isSmall || isOut ? [{ isOnWords, isSmall, isOut, words: words.toString().trim() }] : [];
      }),
    );
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  it.each(['listen-one', 'share-one'])('of the kind %s have one name, and each says for what it is', async (kind) => {
    const { page } = await openToListen(site, slow, addressOf(longest));
    const told = await page.$$eval(`.${kind}`, (all) =>
      all.map((one) => {
        const described = globalThis.document.getElementById(one.getAttribute('aria-describedby') ?? '');
        return [one.getAttribute('aria-label'), described?.textContent.replaceAll(/\s+/g, ' ').trim()];
      }),
    );
    const statements = flat(longest?.blocks ?? []).filter(({ kind: block }) => block === 'statement');
    const name = kind === 'listen-one' ? 'Listen to this' : 'Share this';
    expect(told).toEqual(statements.map(({ text }) => [name, text]));
    await page.goto(`${site.origin}/${document?.id ?? ''}/hard-words/`);
    const words = await page.$$eval('.listen-one', (all) =>
      all.map((one) =>
        globalThis.document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent.trim(),
      ),
    );
    expect(words).toEqual(document?.hardWords.map(({ word }) => word));
    await page.close();
  });

  it('stand on pages that have a speech.json only, and nowhere with scripts off', async () => {
    const { page } = await openToListen(site, slow, addressOf(first));
    // The page for what cannot be found is shown at any address.
    for (const address of webPages.filter((one) => one.endsWith('/'))) {
      await page.goto(site.origin + address);
      const hasButton = (await page.$('.top [data-control="listen"]')) !== null;
      const status = await page.evaluate(async () => (await fetch('speech.json')).status);
      expect([address, hasButton]).toEqual([address, status === 200]);
    }
    await page.setJavaScriptEnabled(false);
    await page.goto(site.origin + addressOf(first));
    expect(await page.$$('.listen-one')).toEqual([]);
    expect(await (await page.$('.top [data-control="listen"]'))?.isVisible()).toBe(false);
    await page.close();
  });

  it('move nothing, neither when they come nor when they are used', async () => {
    const { page, says } = await openToListen(site, slow, addressOf(first));
    await page.evaluate(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.click('.listen-one');
    await says(' ');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    await page.close();
  });
});
