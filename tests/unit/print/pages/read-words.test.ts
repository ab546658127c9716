import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../../../src/print/browser/launch-browser.ts';
import { readWords } from '../../../../src/print/pages/read-words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function wordsOf(body: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><title>Title</title><style>p { color: red }</style><body>${body}</body>`);
  const words = await readWords(page);
  await page.close();
  return words.split('\n');
}

it('the words of a page are read block by block, with one space between them', async () => {
  expect(await wordsOf('<h1>One\n  title</h1><p>A <strong>hard</strong> word,<br>and more.</p>')).toEqual([
    'One title',
    'A hard word, and more.',
  ]);
});

it('items, cells and what stands in them are blocks of their own', async () => {
  const list = '<ul><li><p>First</p><p>of two</p></li><li>Second</li></ul>';
  const table = '<table><tr><th>Flat</th><td>£100</td></tr></table>';
  expect(await wordsOf(`<section>${list}${table}</section>`)).toEqual(['First', 'of two', 'Second', 'Flat', '£100']);
});

it('what is no text is left out: pictures, scripts, styles and empty blocks', async () => {
  expect(await wordsOf('<p></p><img alt="A house"><script>1</script><style>a {}</style><p>Words</p>')).toEqual([
    'Words',
  ]);
});
