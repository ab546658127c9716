import type { Page } from 'puppeteer-core';
import { squash } from '../built.ts';

/** Words that a reader sees, and the name of the picture beside them. */
interface Seen {
  text: string;
  picture: string | undefined;
}

/**
 * What a reader sees in each column of words on a page, in order: headings, statements, items of
 * lists, and plain paragraphs, quotations and tables.
 */
export async function wordsIn(page: Page, column: string): Promise<Seen[][]> {
  // What the page says of a link are not words of the content.
  await page.$$eval('.elsewhere', (notes) => notes.forEach((note) => note.remove()));
  const columns = await page.$$eval(column, (all) =>
    all.map((element) =>
      [...element.querySelectorAll<HTMLElement>(':scope > :not(ul, ol, hr), :scope > :is(ul, ol) > li')].map((row) => ({
        text: row.querySelector<HTMLElement>(':scope > .words')?.innerText ?? row.innerText,
        picture: row
          .querySelector('img')
          ?.getAttribute('src')
          ?.replace(/^\/pictures\/(.+)\.svg$/, '$1'),
      })),
    ),
  );
  return columns.map((rows) => rows.map(({ text, picture }) => ({ text: squash(text), picture })));
}
