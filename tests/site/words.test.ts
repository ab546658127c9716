import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longDate } from '../../src/i18n/long-date.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { content, fileOf, flat, squash } from '../built.ts';
import { openBuiltSite, type BuiltSite } from '../browser.ts';
import { wordsIn } from './seen.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** The blocks of a part as a reader should see them. */
function written(blocks: Parameters<typeof flat>[0]) {
  return flat(blocks).map((block) => ({
    text: block.text,
    picture: block.kind === 'statement' ? block.picture : undefined,
  }));
}

describe.each(content.documents)('the words of $id', (document) => {
  it.each(document.parts)('part $number, $id: heading and statements with their pictures, in order', async (part) => {
    const page = await site.open(`/${document.id}/${part.id}/`);
    expect(squash(await page.$eval('h1', (heading) => heading.innerText))).toBe(squash(part.title));
    expect(squash(await page.title())).toBe(squash(`${part.title} - ${document.title} - ${content.site.name}`));
    expect(await page.$eval('.hero img', (img) => img.getAttribute('src'))).toBe(`/pictures/${part.picture}.svg`);
    expect(await wordsIn(page, '.statements-column')).toEqual([written(part.blocks)]);
    await page.close();
  });

  it('the first page: its title has the title, the subtitle and the name of the website', async () => {
    const page = await site.open(`/${document.id}/`);
    const { subtitle } = document;
    expect(await page.title()).toBe([document.title, ...(subtitle ? [subtitle] : []), content.site.name].join(' - '));
    await page.close();
  });

  it('all on one page: each part with its title and its own words, in order', async () => {
    const page = await site.open(`/${document.id}/all/`);
    // What is out of sight tells no text until it is laid out; who comes back to the page gets it as a whole.
    await page.reload();
    const titles = await page.$$eval('section:has(.statements-column) h2', (all) => all.map((h2) => h2.innerText));
    expect(titles.map(squash)).toEqual(document.parts.map(({ title }) => squash(title)));
    expect(await wordsIn(page, '.statements-column')).toEqual(document.parts.map(({ blocks }) => written(blocks)));
    await page.close();
  });

  // The pages of leaflets hold a part each, with more below it: the tests of their PDFs read them.
  const whole = document.editions.filter(({ holds }) => holds === 'document');
  it.each(whole)('the page that $id is printed from: the same, with the headings', async (edition) => {
    const page = await site.open(`/${document.id}/print/${edition.id}/`);
    const { part: partNumber } = wordsFor(document.language);
    expect(await wordsIn(page, '.part[data-address]')).toEqual(
      document.parts.map(({ number, title, picture, blocks }) => [
        { text: squash(`${partNumber(number)} ${title}`), picture },
        ...written(blocks),
      ]),
    );
    await page.close();
  });

  it('the first page: the title, whose it is, and the version', async () => {
    const page = await site.open(`/${document.id}/`);
    const words = squash(await page.$eval('main', (main) => main.innerText));
    const { title, subtitle = '', organisation, version, date, language } = document;
    const day = `${wordsFor(language).version} ${version}, ${longDate(date, language)}`;
    expect([title, subtitle, organisation, day].filter((line) => !words.includes(squash(line)))).toEqual([]);
    expect(await page.$eval('.hero > .wrap > img', (img) => img.getAttribute('src'))).toBe(
      `/pictures/${document.picture}.svg`,
    );
    await page.close();
  });

  it('the first page: where the full version is, when there is one', async () => {
    const page = await site.open(`/${document.id}/`);
    const { language, fullVersion } = document;
    const said = await page.$$eval('main p', (all) => all.map((p) => [p.innerText, p.querySelector('a')?.href]));
    const { fullVersion: lead, anotherWebsite } = wordsFor(language);
    const isElsewhere = fullVersion !== undefined && new URL(fullVersion).host !== new URL(content.site.address).host;
    const expected = fullVersion && [
      `${lead} ${fullVersion.replace(/^https?:\/\//, '')}${isElsewhere ? ` ${squash(anotherWebsite)}` : ''}`,
      fullVersion,
    ];
    const found = said.flatMap(([text = '', href]) => (text.includes(lead) ? [[squash(text), href]] : []));
    expect(found).toEqual(expected ? [expected] : []);
    await page.close();
  });

  it.runIf(document.hardWords.length > 0)('hard words: each word and its meaning, in order', async () => {
    const page = await site.open(`/${document.id}/hard-words/`);
    const lines = await page.$$eval('.hard-words li', (items) => items.map((item) => (item as HTMLElement).innerText));
    await page.close();
    expect(lines.map(squash)).toEqual(document.hardWords.map(({ word, meaning }) => squash(`${word} ${meaning}`)));
  });

  it.runIf(document.hardWords.length === 0)('has no page of hard words where there are none', () => {
    expect(existsSync(fileOf(`/${document.id}/hard-words/`))).toBe(false);
  });
});
