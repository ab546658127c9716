import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../src/print/browser/launch-browser.ts';
import { checkPdf } from '../../src/print/check/check-pdf.ts';
import { withPage } from '../../src/print/pages/open-page.ts';
import { writePageNumbers } from '../../src/print/pages/page-numbers.ts';
import { readWords } from '../../src/print/pages/read-words.ts';
import { SiteFiles } from '../../src/print/pages/site-files.ts';
import { openPdf } from './pdf.ts';
import { anchorsOf } from './printed.ts';
import { printedFiles } from './printed-files.ts';

const site = new SiteFiles('dist');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The words of a page to print, with the numbers of the pages of its PDF. */
async function wordsOf(address: string, path: string): Promise<string> {
  const pdf = await openPdf(path);
  const pageOf = await anchorsOf(pdf);
  const { result } = await withPage(browser, site, address, async (page) => {
    await writePageNumbers(page, { pages: pdf.numPages, pageOf });
    return readWords(page);
  });
  return result;
}

it.each(printedFiles)('$name: passes the checker, with the words of its page', async ({ page, path }) => {
  const { verdict, findings, notChecked, beyond } = await checkPdf(readFileSync(path), path, await wordsOf(page, path));
  expect({ verdict, findings, notChecked, beyond }).toEqual({
    verdict: 'pass',
    findings: [],
    notChecked: [],
    beyond: [],
  });
});

it.each(printedFiles.flatMap(({ sheets }) => sheets ?? []))(
  '$path: has no tags, which the checker sees',
  async (sheets) => {
    const { findings } = await checkPdf(readFileSync(sheets.path), sheets.path);
    expect(findings.map(({ clause }) => clause)).toContain('7.1');
  },
);
