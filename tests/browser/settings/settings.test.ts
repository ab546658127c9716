import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { built } from '../../built.ts';
import { press } from '../../../src/proof/states/press.ts';
import { longPart, newReader, openToRead } from '../reading-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const { address, nextAddress } = longPart;

const looks = (page: Page) =>
  page.evaluate(() => {
    const { fontSize, fontFamily, lineHeight, letterSpacing, wordSpacing, backgroundColor, color } = getComputedStyle(
      document.body,
    );
    const size = parseFloat(fontSize);
    const inSizes = (length: string) => Math.round((parseFloat(length) / size) * 100) / 100;
    return {
      size,
      font: fontFamily.split(',')[0] ?? '',
      line: inSizes(lineHeight),
      letters: inSizes(letterSpacing),
      words: inSizes(wordSpacing),
      paper: backgroundColor,
      ink: color,
      pictures: [...document.querySelectorAll('.picture')].filter((one) => one.checkVisibility()).length,
    };
  });

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('plainleaf-settings'));

async function openPanel(page: Page): Promise<void> {
  await page.click('[data-control=settings]');
  await page.waitForSelector('dialog[open]');
}

describe('the settings', () => {
  it('change the page at once, hold on the next page, and go back to normal', async () => {
    const page = await openToRead(site, address);
    const normal = await looks(page);
    await openPanel(page);
    for (const choice of ['Largest', 'Most', 'Dark', 'Atkinson', 'None']) await press(page, choice, 'dialog');
    const changed = await looks(page);
    expect(changed).toMatchObject({ line: 2.1, letters: 0.12, words: 0.16, paper: 'rgb(22, 25, 29)', pictures: 0 });
    // What is measured in parts of the screen as well does not grow as much.
    expect(changed.size / normal.size).toBeGreaterThan(1.8);
    expect(changed.font).toMatch(/Atkinson/);
    await press(page, 'Close', 'dialog');
    await page.goto(site.origin + nextAddress, { waitUntil: 'networkidle0' });
    expect(await looks(page)).toEqual(changed);
    expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'))).toBe(true);
    await openPanel(page);
    expect(await page.$$eval('dialog :checked', (all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
      '200',
      'wider',
      'dark',
      'atkinson',
      'none',
      'off',
    ]);
    await press(page, 'Back to normal', 'dialog');
    await press(page, 'Close', 'dialog');
    await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
    expect(await looks(page)).toEqual(normal);
    expect(await stored(page)).toBeNull();
  });

  it('show the colours that were chosen from the first moment', async () => {
    const page = await newReader(site.browser, {
      settings: { colours: 'dark' },
      before: () => {
        const watched = window as unknown as { papers: string[] };
        watched.papers = [];
        const look = () => {
          if (document.body as HTMLElement | null) watched.papers.push(getComputedStyle(document.body).backgroundColor);
          if (document.readyState === 'loading') requestAnimationFrame(look);
        };
        look();
        document.addEventListener('DOMContentLoaded', () =>
          watched.papers.push(getComputedStyle(document.body).backgroundColor),
        );
      },
    });
    await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
    const papers = await page.evaluate(() => (window as unknown as { papers: string[] }).papers);
    expect(papers.length).toBeGreaterThan(0);
    expect([...new Set(papers)]).toEqual(['rgb(22, 25, 29)']);
  });

  it.each([
    ['no JSON', '{"size":'],
    ['null', 'null'],
    ['a list', '["200"]'],
    ['values that are not in the table', '{"size":"900","colours":"pink","steps":true,"spacing":null,"unknown":"1"}'],
    ['a name of every object', '{"__proto__":"200","constructor":"on"}'],
  ])('what is stored is left out when it is %s', async (_, settings) => {
    const page = await openToRead(site, address);
    const normal = await looks(page);
    const other = await openToRead(site, address, { settings });
    expect(await looks(other)).toEqual(normal);
    await openPanel(other);
    expect(await other.$$eval('dialog :checked', (all) => all.length)).toBe(6);
  });

  it('work on a device that keeps nothing', async () => {
    const page = await openToRead(site, address, { refusesStorage: true });
    const faults: unknown[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await openPanel(page);
    await press(page, 'Dark', 'dialog');
    expect((await looks(page)).paper).toBe('rgb(22, 25, 29)');
    await press(page, 'Back to normal', 'dialog');
    expect((await looks(page)).paper).toBe('rgb(255, 255, 255)');
    expect(faults).toEqual([]);
  });

  it('work by key', async () => {
    const page = await openToRead(site, address);
    await page.focus('[data-control=settings]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.focus('dialog [name=colours]:checked');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect((await looks(page)).paper).toBe('rgb(22, 25, 29)');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('[data-control=settings]'));
    expect(await page.$('dialog[open]')).toBeNull();
  });

  it('keep a choice under the finger, and the way out in sight, however large the letters become', async () => {
    const page = await openToRead(site, address, { width: 320, height: 568 });
    await openPanel(page);
    const place = () =>
      page.evaluate(() => {
        const top = (one: Element | null) => Math.round(one?.getBoundingClientRect().top ?? NaN);
        const [normal, close] = document.querySelectorAll('dialog .panel-end button');
        return {
          choice: top(document.querySelector('dialog [name=size][value="200"]')),
          normal: top(normal ?? null),
          close: top(close ?? null),
        };
      });
    const before = await place();
    await press(page, 'Largest', 'dialog');
    const after = await place();
    expect(Math.abs(after.choice - before.choice)).toBeLessThan(40);
    expect(Math.max(after.normal, after.close)).toBeLessThan(540);
    await press(page, 'Back to normal', 'dialog');
    expect(await page.$eval('dialog [role=status]', (status) => status.textContent)).toBe('It is back to normal.');
    await press(page, 'Close', 'dialog');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  });

  it.each([
    [320, 568, '100'],
    [390, 844, '100'],
    [390, 844, '150'],
    [320, 568, '200'],
    [1366, 768, '100'],
  ])(
    'by key, at %d × %d px with letters of %s %%, nothing that has the focus is covered',
    async (width, height, size) => {
      const page = await openToRead(site, address, { width, height, settings: { size } });
      await page.focus('[data-control=settings]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open]');
      const covered: (string | undefined)[] = [];
      for (let stop = 0; stop < 9; stop += 1) {
        covered.push(
          await page.evaluate(() => {
            const { activeElement: focused } = document;
            if (!focused?.closest('dialog')) return undefined;
            const { left, right, top, bottom } = focused.getBoundingClientRect();
            const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return seen && (focused.contains(seen) || seen.contains(focused)) ? undefined : focused.outerHTML;
          }),
        );
        await page.keyboard.press('Tab');
      }
      expect(covered.filter((one) => one !== undefined)).toEqual([]);
    },
  );

  it('are not there with scripts off', async () => {
    const page = await openToRead(site, address, { withoutScripts: true });
    expect(await page.$eval('[data-control=settings]', (one) => one.checkVisibility())).toBe(false);
  });

  const pages = ['/', ...built.documents.flatMap(({ pages: own }) => own)];
  it.each([
    [{ size: '200', spacing: 'wider' }, 320],
    [{ size: '200', pictures: 'large' }, 320],
    [{ pictures: 'none', spacing: 'wider' }, 390],
    [{ pictures: 'large' }, 1280],
  ])('with %j at %d px no page is wider than the screen', async (settings, width) => {
    const page = await openToRead(site, '/', { width, settings });
    const wide: string[] = [];
    for (const one of pages) {
      await page.goto(site.origin + one);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(one);
    }
    expect(wide).toEqual([]);
  });

  it('the panel fits the smallest screen with the largest letters', async () => {
    const page = await openToRead(site, address, { width: 320, height: 568, settings: { size: '200' } });
    await openPanel(page);
    const panel = await page.$eval('dialog', (one) => {
      const { left, right, bottom } = one.getBoundingClientRect();
      return { left, right, bottom, sideways: one.scrollWidth - one.clientWidth };
    });
    expect(panel.left).toBeGreaterThanOrEqual(0);
    expect(panel.right).toBeLessThanOrEqual(320);
    expect(panel.bottom).toBeLessThanOrEqual(568);
    expect(panel.sideways).toBe(0);
  });
});

describe('what the device asks for', () => {
  it('more contrast: faint words and lines are as strong as the others', async () => {
    const page = await openToRead(site, address, { asksFor: [['prefers-contrast', 'more']] });
    const [soft, line, ink] = await page.evaluate(() =>
      ['--soft', '--line', '--ink'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)),
    );
    expect([soft, line]).toEqual([ink, ink]);
  });

  it('forced colours: the signs of buttons can be seen', async () => {
    const page = await openToRead(site, address, { asksFor: [['forced-colors', 'active']] });
    const [sign, behind] = await page.$eval('.listen-one', (button) => [
      getComputedStyle(button, '::after').backgroundColor,
      getComputedStyle(button, '::before').backgroundColor,
    ]);
    expect(sign).not.toBe(behind);
  });

  it('dark: the page is dark, unless light was chosen', async () => {
    const asksFor = [['prefers-color-scheme', 'dark']] as const;
    expect((await looks(await openToRead(site, address, { asksFor }))).paper).toBe('rgb(22, 25, 29)');
    const chosen = await openToRead(site, address, { asksFor, settings: { colours: 'light' } });
    expect((await looks(chosen)).paper).toBe('rgb(255, 255, 255)');
  });
});
