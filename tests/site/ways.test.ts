import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from '../built.ts';
import { openBuiltSite, type BuiltSite } from '../browser.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe('ways through a document', () => {
  it.each(built.documents)('$id: next leads from part to part, and back again', async ({ parts: own, id }) => {
    const walk = async (way: 'next' | 'prev', from: string) => {
      const seen = [from];
      const page = await site.open(from);
      for (;;) {
        const href = await page.$$eval(`.back-and-next a[rel=${way}]`, ([link]) => link?.pathname);
        if (href === undefined || !own.some((part) => part.page === href)) break;
        await page.goto(site.origin + href);
        seen.push(href);
      }
      await page.close();
      return seen;
    };
    const inOrder = own.map(({ page }) => page);
    expect(await walk('next', inOrder[0] ?? id)).toEqual(inOrder);
    expect(await walk('prev', inOrder.at(-1) ?? id)).toEqual(inOrder.toReversed());
  });

  it.each(built.documents)('$id: pages after the parts lead back to the contents', async ({ id, pages }) => {
    const ends = pages.filter((address) => /\/(all|hard-words)\/$/.test(address));
    expect(ends).not.toEqual([]);
    for (const address of ends) {
      const page = await site.open(address);
      expect(await page.$$eval('.back-and-next a', (links) => links.map((link) => link.pathname))).toEqual([`/${id}/`]);
      await page.close();
    }
  });

  it.each(built.documents)('$id: all on one page has a list with numbers, and ways up to it', async ({ id, parts }) => {
    const page = await site.open(`/${id}/all/`);
    const lines = await page.$$eval('.contents-lines a', (links) =>
      links.map((link) => [link.hash, link.querySelector('.number')?.textContent]),
    );
    expect(lines.slice(0, parts.length)).toEqual(parts.map((part, index) => [`#${part.id}`, String(index + 1)]));
    const up = await page.$$eval('section > .up a', (links) => links.map((link) => link.hash));
    expect(up).toEqual(parts.map(() => '#page-contents'));
    await page.close();
  });

  it.each(built.documents)('$id: the first page has its PDFs with pages and size', async ({ id, editions }) => {
    const page = await site.open(`/${id}/`);
    for (const { file } of editions) {
      const facts = await page.$eval(`a[href="${file}"] .facts`, (element) => element.textContent);
      expect(facts).toMatch(/^PDF, \d+\spages, \d+(\.\d)?\s[kM]B$/);
    }
    await page.close();
  });

  it('phone numbers dial and email addresses open mail', async () => {
    const page = await site.open('/privacy-policy/for-more-information/');
    const links = await page.$$eval('.statements-column a', (all) =>
      all.map(({ href, innerText }) => [innerText, href]),
    );
    expect(links).toEqual([
      ['www.ico.org.uk', 'https://www.ico.org.uk/'],
      ['0303 123 1113', 'tel:+443031231113'],
      ['data.protection@housingplusgroup.co.uk', 'mailto:data.protection@housingplusgroup.co.uk'],
      ['01785 312000', 'tel:+441785312000'],
      ['feedback@housingplusgroup.co.uk', 'mailto:feedback@housingplusgroup.co.uk'],
      ['01785 312000', 'tel:+441785312000'],
    ]);
    await page.close();
  });
});
