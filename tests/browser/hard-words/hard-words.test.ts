import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerRequests, openBuiltSite, type BuiltSite } from '../../browser.ts';
import { content } from '../../built.ts';
import { press } from '../../../src/proof/states/press.ts';
import { findHardWord, hasSettled, openToRead, type Unusual } from '../reading-page.ts';

let site: BuiltSite;
let found: Awaited<ReturnType<typeof findHardWord>>;
beforeAll(async () => {
  site = await openBuiltSite();
  found = await findHardWord(site);
});
afterAll(() => site.close());

const open = (unusual: Unusual = {}) => openToRead(site, found.address, unusual);

/** What is shown of the meaning, and where the focus is. */
async function seen(page: Page): Promise<{ meaning: string | null; focus: string }> {
  return page.evaluate(() => {
    const box = document.querySelector('.meaning:popover-open');
    const active = document.activeElement;
    return {
      meaning: box?.querySelector('dd')?.textContent ?? null,
      focus: active?.closest('.meaning') ? 'meaning' : active?.matches('.hard-word') ? 'word' : 'elsewhere',
    };
  });
}

async function shows(page: Page, meaning: string | null): Promise<void> {
  await page.waitForFunction(
    (wanted) => (document.querySelector('.meaning:popover-open dd')?.textContent ?? null) === wanted,
    {},
    meaning,
  );
}

/** Goes by Tab until the first hard word has the focus. */
async function tabToWord(page: Page): Promise<void> {
  await page.$eval('.hard-word', (word) => word.closest('.statement')?.setAttribute('tabindex', '-1'));
  await page.$eval('.hard-word', (word) => word.closest<HTMLElement>('.statement')?.focus());
  await page.keyboard.press('Tab');
  expect((await seen(page)).focus).toBe('word');
}

describe('a hard word', () => {
  it('shows its meaning when it is pressed, and hides it at the next press, Escape, Close or a press elsewhere', async () => {
    const page = await open();
    await page.click('.hard-word');
    await shows(page, found.meaning);
    expect((await seen(page)).focus).toBe('meaning');
    expect(await page.$eval('.meaning dt', (term) => term.textContent)).toBe(found.word);
    await page.click('.hard-word');
    await shows(page, null);
    await page.click('.hard-word');
    await shows(page, found.meaning);
    await page.keyboard.press('Escape');
    await shows(page, null);
    await page.click('.hard-word');
    await shows(page, found.meaning);
    await page.waitForSelector('.meaning-ways:not([hidden])');
    await press(page, 'Close', '.meaning');
    await shows(page, null);
    expect((await seen(page)).focus).toBe('word');
    await page.click('.hard-word');
    await shows(page, found.meaning);
    await page.mouse.click(3, 400);
    await shows(page, null);
    expect(new URL(page.url()).pathname).toBe(found.address);
  });

  it('keeps the way out in sight where the meaning is longer than its box', async () => {
    const page = await open({ width: 320, height: 300, settings: { size: '200' } });
    await page.click('.hard-word');
    await page.waitForSelector('.meaning:popover-open .meaning-ways:not([hidden])');
    const [box, way] = await page.$eval('.meaning:popover-open', (meaning) =>
      [meaning, [...meaning.querySelectorAll('.button')].at(-1)].map((one) => one?.getBoundingClientRect().bottom ?? 0),
    );
    expect(way).toBeLessThanOrEqual(box ?? 0);
  });

  it('shows it to a finger', async () => {
    const page = await open();
    await page.tap('.hard-word');
    await shows(page, found.meaning);
    await page.tap('.hard-word');
    await shows(page, null);
  });

  it('shows it when Tab comes to it; Escape hides it there, Enter leads into it, Tab on hides it', async () => {
    const page = await open();
    await tabToWord(page);
    await shows(page, found.meaning);
    await page.keyboard.press('Escape');
    await shows(page, null);
    expect((await seen(page)).focus).toBe('word');
    await page.keyboard.press('Enter');
    await shows(page, found.meaning);
    expect((await seen(page)).focus).toBe('meaning');
    await page.waitForSelector('.meaning-ways:not([hidden])');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('All the hard words');
    await page.keyboard.press('Escape');
    await shows(page, null);
    // The focus is back, and the meaning does not open again by itself.
    await page.waitForFunction(() => document.activeElement?.matches('.hard-word'));
    await hasSettled(page);
    expect(await seen(page)).toEqual({ meaning: null, focus: 'word' });
    await page.keyboard.press('Tab');
    expect((await seen(page)).focus).not.toBe('word');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await shows(page, found.meaning);
    await page.keyboard.press('Tab');
    await shows(page, null);
  });

  it('hides its meaning before anything else has the focus, which it could cover', async () => {
    const page = await open();
    await tabToWord(page);
    await shows(page, found.meaning);
    await page.evaluate(() => {
      const note = () => (document.title = `${document.querySelectorAll('.meaning:popover-open').length} shown`);
      addEventListener('focusin', note, { once: true });
    });
    await page.keyboard.press('Tab');
    expect(await page.title()).toBe('0 shown');
  });

  it('by key leads on beside its word, and back to it', async () => {
    const page = await open();
    await tabToWord(page);
    await shows(page, found.meaning);
    await page.keyboard.press('Escape');
    await shows(page, null);
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => document.activeElement?.outerHTML);
    await page.focus('.hard-word');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.meaning-ways:not([hidden])');
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await shows(page, null);
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(next);
    await page.focus('.hard-word');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('meaning'));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect((await seen(page)).focus).toBe('word');
  });

  it('tells a screen reader its meaning as its description', async () => {
    const page = await open();
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const link = find(tree, ({ role, description }) => role === 'link' && description === found.meaning);
    expect(link?.name).toBe(found.word);
    await page.click('.hard-word');
    await shows(page, found.meaning);
    const opened = await page.accessibility.snapshot({ interestingOnly: false });
    expect(find(opened, ({ role }) => role === 'dialog')).toMatchObject({
      name: found.word,
      description: found.meaning,
    });
    expect(find(opened, ({ role }) => role === 'definition')).toBeDefined();
  });

  it('shows its meaning without a network', async () => {
    const page = await open();
    // The script is fetched when the focus first comes to a hard word.
    await tabToWord(page);
    await shows(page, found.meaning);
    await page.reload({ waitUntil: 'networkidle0' });
    await answerRequests(
      page,
      (request) => void (request.url().endsWith('.json') ? request.abort() : request.continue()),
    );
    await page.click('.hard-word');
    await shows(page, found.meaning);
  });

  it('stays a link where the browser knows no popovers, or the script cannot be had', async () => {
    const old = await open({ before: () => void Reflect.deleteProperty(HTMLElement.prototype, 'popover') });
    await Promise.all([old.waitForNavigation(), old.click('.hard-word')]);
    expect(old.url()).toMatch(/\/hard-words\/#hard-word--/);
    const page = await open();
    await answerRequests(
      page,
      (request) => void (/meaning\.[^/]*js/.test(request.url()) ? request.abort() : request.continue()),
    );
    await Promise.all([page.waitForNavigation(), page.click('.hard-word')]);
    expect(page.url()).toMatch(/\/hard-words\/#hard-word--/);
  });

  it('with scripts off leads to its meaning in the list', async () => {
    const page = await open({ withoutScripts: true });
    await Promise.all([page.waitForNavigation(), page.click('.hard-word')]);
    expect(await page.$eval(':target', (entry) => entry.textContent)).toContain(found.meaning);
  });

  it.each([
    [320, '200'],
    [390, '100'],
    [1280, '100'],
  ])('at %d px with letters of %s % the meaning is inside the screen', async (width, size) => {
    const page = await open({ width, height: 640, settings: { size } });
    await page.$eval('.hard-word', (word) => word.scrollIntoView({ block: 'center' }));
    await page.click('.hard-word');
    await page.waitForSelector('.meaning-ways:not([hidden])');
    const { box, word, end } = await page.evaluate(() => {
      const boxOf = (name: string) => document.querySelector(name)?.getBoundingClientRect().toJSON() as DOMRect;
      return { box: boxOf('.meaning'), word: boxOf('.hard-word'), end: boxOf('.meaning button') };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(640);
    expect(box.top >= word.bottom || box.bottom <= word.top, 'the word is in sight').toBe(true);
    expect(end.bottom).toBeLessThanOrEqual(box.bottom);
  });
});

describe('the page of hard words', () => {
  it('is in the contents and at the foot', async () => {
    for (const { id, hardWords } of content.documents.filter(({ hardWords: own }) => own.length > 0)) {
      const page = await openToRead(site, `/${id}/`);
      const links = await page.$$eval(`a[href="/${id}/hard-words/"]`, (all) =>
        all.map((one) => one.closest('.contents, footer')?.className),
      );
      expect(links).toContain('contents');
      expect(hardWords.length).toBeGreaterThan(0);
    }
  });
});

interface Node {
  role: string;
  name?: string;
  description?: string;
  children?: Node[];
}

function find(node: Node | null, isIt: (node: Node) => boolean): Node | undefined {
  if (!node) return undefined;
  if (isIt(node)) return node;
  return node.children?.map((child) => find(child, isIt)).find((child) => child !== undefined);
}
