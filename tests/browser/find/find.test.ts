import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holdRequests, openBuiltSite, type BuiltSite } from '../../browser.ts';
import { built, fileOf } from '../../built.ts';
import { newReader } from '../reading-page.ts';
import { find } from '../../../src/proof/states/find.ts';
import { home, readFindFile, statement, statusOf, word } from './finding.ts';

/** With a letter too many. */
const misspelt = `${word.slice(0, -2)}x${word.slice(-2)}`;

let site: BuiltSite;
let page: Page;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await newReader(site.browser);
});

const open = () => page.goto(site.origin + home, { waitUntil: 'load' });

describe('the search box', () => {
  it('finds a misspelt word, and shows each hit with its picture, its part and the word marked', async () => {
    await open();
    await find(page, misspelt);
    const hits = await page.$$eval('.hits a', (links) =>
      links.map((link) => ({
        href: link.getAttribute('href'),
        words: link.querySelector('.words')?.textContent,
        picture: link.querySelector('img')?.getAttribute('src'),
        marked: [...link.querySelectorAll('mark')].map((mark) => mark.textContent),
        part: link.querySelector('.facts')?.textContent,
      })),
    );
    const hit = hits.find(({ words }) => words === statement.text);
    expect(hit).toMatchObject({
      href: statement.address,
      picture: `/pictures/${statement.picture}.svg`,
      part: `Part ${statement.part.number}: ${statement.part.title}`,
    });
    expect(hit?.marked).toContain(word);
    await page.waitForFunction(() =>
      [...window.document.querySelectorAll<HTMLImageElement>('.hits img')].every((image) => image.naturalWidth > 0),
    );
  });

  it('leads to the statement, which is shown and has the focus', async () => {
    await open();
    await find(page, misspelt);
    await Promise.all([page.waitForNavigation(), page.click(`.hits a[href="${statement.address}"]`)]);
    const id = statement.address.split('#')[1] ?? '';
    await page.waitForFunction((wanted) => window.document.activeElement?.id === wanted, {}, id);
    const shown = await page.$eval(':target', (target) => ({
      id: target.id,
      outline: getComputedStyle(target).outlineStyle,
      isInView: target.getBoundingClientRect().top >= 0 && target.getBoundingClientRect().top < window.innerHeight,
    }));
    expect(shown).toEqual({ id, outline: 'solid', isInView: true });
  });

  it('works with the keyboard alone: Tab goes to the hits, Enter to how many, Escape clears', async () => {
    await open();
    for (let press = 0; press < 20; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => window.document.activeElement?.id === 'page-find')) break;
    }
    // All at once: between two letters the hits of the first could come, and go again under the focus.
    await page.keyboard.sendCharacter(misspelt);
    await page.waitForSelector('.hits a');
    // The button stands between the box and the hits.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => window.document.activeElement?.matches('.hits li:first-child a'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$eval('#page-find', (input) => (input as HTMLInputElement).value)).toBe('');
    expect(await page.evaluate(() => window.document.activeElement?.id)).toBe('page-find');
    expect([await statusOf(page), await page.$('.hits a')]).toEqual(['', null]);
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.document.activeElement?.textContent)).toMatch(/^\d+ found/);
    expect(new URL(page.url()).search).toBe('');
  });

  it('answers to Enter that comes before what finds is there', async () => {
    const letCome = await holdRequests(page, (asked) => asked.endsWith('/find.json'));
    await open();
    await page.focus('#page-find');
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    letCome();
    await page.waitForFunction(() => window.document.activeElement?.classList.contains('found'));
    expect(await statusOf(page)).toMatch(/^\d+ found/);
  });

  it('asks for a word where none was typed', async () => {
    await open();
    await page.focus('#page-find');
    await page.waitForSelector('.find[data-ready]');
    await page.keyboard.press('Enter');
    expect(await statusOf(page)).toBe('Type a word first.');
    expect(await page.evaluate(() => window.document.activeElement?.id)).toBe('page-find');
  });

  it('is as it was left for who comes back from a hit, also where the browser has forgotten the page', async () => {
    await page.evaluateOnNewDocument(() => addEventListener('unload', () => undefined));
    await open();
    await find(page, word);
    const found = await statusOf(page);
    await page.waitForSelector('.hits a');
    await Promise.all([page.waitForNavigation(), page.click('.hits a')]);
    await page.goBack();
    await page.waitForSelector('.hits a');
    expect(await page.$eval('#page-find', (input) => (input as HTMLInputElement).value)).toBe(word);
    expect(await statusOf(page)).toBe(found);
  });

  it('says how many were found in a polite live region, which was there before', async () => {
    await open();
    expect(await page.$eval('.found', (box) => [box.getAttribute('role'), box.textContent])).toEqual(['status', '']);
    await find(page, word);
    expect(await statusOf(page)).toMatch(/^\d+ found/);
    const name = await page.$eval('#page-find', (input) => (input as HTMLInputElement).labels?.[0]?.textContent.trim());
    expect(name).toBe('Find a word');
  });

  it('says when all it found is only like what was typed', async () => {
    await open();
    await find(page, misspelt);
    const alike = await statusOf(page);
    expect(alike).toContain('These words are like it.');
    await page.keyboard.press('Escape');
    await find(page, word);
    expect(await statusOf(page)).not.toContain('like');
  });

  it('says what to do when nothing was found', async () => {
    await open();
    await find(page, 'xyzzyxx<b>');
    expect((await statusOf(page)).split('\n').filter(Boolean)).toEqual([
      'We cannot find: xyzzyxx<b>',
      'Try another word that means the same.',
      'Try a short word.',
      'Or ask us',
    ]);
    await page.click('.found a');
    await page.waitForFunction(() => window.location.hash === '#page-help');
  });

  it('shows no more than can be read, and says so', async () => {
    await open();
    await find(page, 'in');
    const shown = (await page.$$('.hits a')).length;
    const found = Number.parseInt(await statusOf(page), 10);
    expect(shown).toBe(Math.min(found, 30));
    if (found > 30) expect(await statusOf(page)).toBe(`${found} found. Here are the first 30.`);
  });
});

describe('what can be found', () => {
  it.each(built.documents.map(({ id }) => id))('in %s stands where its link leads', (id) => {
    const { parts, hardWords } = readFindFile(id);
    const addresses = [
      ...parts.flatMap(({ address, statements }) =>
        statements.map((one) => (one.id === undefined ? address : `${address}#${one.id}`)),
      ),
      ...hardWords.map(({ address }) => address),
    ];
    const lost = addresses.filter((address) => {
      const [path = '', anchor] = address.split('#');
      return anchor !== undefined && !readFileSync(fileOf(path), 'utf8').includes(`id="${anchor}"`);
    });
    expect(lost).toEqual([]);
  });
});
