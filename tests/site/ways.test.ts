import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import { fileSize } from '../../src/i18n/file-size.ts';
import { built, content, squash } from '../built.ts';
import { openBuiltSite, type BuiltSite } from '../browser.ts';
import { openPdf } from '../print/pdf.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** Where links lead and what they say, in order. */
async function links(address: string, selector: string) {
  const page = await site.open(address);
  const found = await page.$$eval(selector, (all) =>
    all.map((link) => ({
      href: link.getAttribute('href'),
      text: link.querySelector<HTMLElement>('.title')?.innerText,
      picture: link.querySelector('img')?.getAttribute('src'),
    })),
  );
  await page.close();
  return found.map(({ text = '', ...link }) => ({ ...link, text: squash(text) }));
}

const linkTo = (href: string, text: string, picture: string) => ({
  href,
  text: squash(text),
  picture: `/pictures/${picture}.svg`,
});

it('the first page of the website lists every document', async () => {
  expect(await links('/', '.documents a')).toEqual(
    content.documents.map(({ id, title, picture }) => linkTo(`/${id}/`, title, picture)),
  );
});

describe.each(content.documents)('ways through $id', ({ id, language, parts, hardWords, editions }) => {
  const words = wordsFor(language);
  const inOrder = parts.map((part) => `/${id}/${part.id}/`);

  it('the contents have each part, in order, and the hard words', async () => {
    expect(await links(`/${id}/`, '.contents a')).toEqual([
      ...parts.map(({ title, picture }, index) => linkTo(inOrder[index] ?? '', title, picture)),
      ...(hardWords.length > 0 ? [linkTo(`/${id}/hard-words/`, words.hardWords, 'hard-words')] : []),
    ]);
  });

  it('next leads from part to part, and back again', async () => {
    const led: { page: string; next?: string | undefined; prev?: string | undefined }[] = [];
    for (const address of inOrder) {
      const page = await site.open(address);
      const linked = (way: string) => page.$$eval(`.back-and-next a[rel=${way}]`, ([link]) => link?.pathname);
      led.push({ page: address, next: await linked('next'), prev: await linked('prev') });
      await page.close();
    }
    expect(led.slice(0, -1).map(({ next }) => next)).toEqual(inOrder.slice(1));
    expect(led.slice(1).map(({ prev }) => prev)).toEqual(inOrder.slice(0, -1));
    expect(inOrder).not.toContain(led.at(-1)?.next);
    expect(inOrder).not.toContain(led[0]?.prev);
  });

  it('pages after the parts lead back to the contents', async () => {
    const pages = built.documents.find((document) => document.id === id)?.pages ?? [];
    const ends = pages.filter((address) => /\/(all|hard-words|leaflets)\/$/.test(address));
    expect(ends).not.toEqual([]);
    for (const address of ends) {
      const page = await site.open(address);
      expect(await page.$$eval('.back-and-next a', (links) => links.map((link) => link.pathname))).toEqual([`/${id}/`]);
      await page.close();
    }
  });

  it('all on one page has a list with numbers, and ways up to it', async () => {
    const page = await site.open(`/${id}/all/`);
    const lines = await page.$$eval('.contents-lines a', (links) =>
      links.map((link) => [link.hash, link.querySelector('.number')?.textContent]),
    );
    expect(lines.slice(0, parts.length)).toEqual(parts.map((part, index) => [`#${part.id}`, String(index + 1)]));
    const up = await page.$$eval('section > .up a', (links) => links.map((link) => link.hash));
    expect(up).toEqual(parts.map(() => '#page-contents'));
    await page.close();
  });

  it('the first page has every way to read it', async () => {
    expect(await links(`/${id}/`, '.ways a')).toEqual([
      linkTo(inOrder[0] ?? '', words.readOnline, 'read-website'),
      linkTo(inOrder[0] ?? '', words.listenAsWay, 'listen'),
      linkTo(`/${id}/all/`, words.allOnOnePage, 'read-all'),
      ...editions.map((edition) =>
        linkTo(
          edition.holds === 'part' ? `/${id}/leaflets/` : `/${id}/${id}-${edition.id}.pdf`,
          words.editions[edition.id].name,
          edition.picture,
        ),
      ),
      ...(hardWords.length > 0 ? [linkTo(`/${id}/hard-words/`, words.hardWords, 'hard-words')] : []),
    ]);
  });

  it('whatever leads to a PDF says how many pages it has and how large it is', async () => {
    const { editions: files } = built.documents.find((document) => document.id === id) ?? { editions: [] };
    const leads = files.flatMap(({ file, part }) =>
      (part === undefined ? [`/${id}/`] : [`/${id}/${part}/`, `/${id}/leaflets/`]).map((from) => ({ file, from })),
    );
    for (const [from, to] of Map.groupBy(leads, (lead) => lead.from)) {
      const page = await site.open(from);
      for (const { file } of to) {
        const { numPages } = await openPdf(`dist${file}`);
        const facts = `${words.pdf}, ${words.pageCount(numPages)}, ${fileSize(statSync(`dist${file}`).size, language)}`;
        expect(await page.$eval(`a[href="${file}"] .facts`, (element) => element.textContent)).toBe(facts);
      }
      await page.close();
    }
  });
});
