import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../src/print/browser/launch-browser.ts';
import { withPage } from '../../src/print/pages/open-page.ts';
import { printPage } from '../../src/print/pages/print-page.ts';
import { SiteFiles } from '../../src/print/pages/site-files.ts';
import { openBytes, openPdf } from './pdf.ts';
import { ALIKE, greatestDifference, picturesOf } from './pictures.ts';
import { printedFiles } from './printed-files.ts';

/** Slow: so only a whole document, and one part of it where there are leaflets. */
const samples = [
  printedFiles.find(({ part }) => part === undefined),
  printedFiles.find(({ part }) => part !== undefined),
].filter((file) => file !== undefined);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it.each(samples)('$name: the finished pages look as the browser printed them', async ({ page: address, path }) => {
  const { result } = await withPage(browser, new SiteFiles('dist'), address, printPage);
  const before = await picturesOf(await openBytes(result.pdf), 48);
  const after = await picturesOf(await openPdf(path), 48);
  const differences = before.map((picture, index) => greatestDifference(picture, after[index] ?? Buffer.alloc(0)));
  expect(after).toHaveLength(before.length);
  expect(differences.filter((difference) => difference > ALIKE)).toEqual([]);
});
