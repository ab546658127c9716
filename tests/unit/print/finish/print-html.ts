import { afterAll, beforeAll } from 'vitest';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../../../src/print/browser/launch-browser.ts';
import { finishPdf, type PrintedPdf } from '../../../../src/print/finish/finish-pdf.ts';
import type { PdfFacts } from '../../../../src/print/finish/pdf-facts.ts';
import { readWords } from '../../../../src/print/pages/read-words.ts';

export const facts: PdfFacts = {
  title: 'A title & more',
  language: 'en-GB',
  organisation: 'A <charity>',
  description: 'An easy read document.',
  date: '2026-11-24',
};

/** A page of HTML, as the browser prints it and as it is finished. */
export interface PrintedHtml extends PrintedPdf {
  finished: Uint8Array;
}

/** Prints small pages with the real browser, which is started once for a file of tests. */
export function usePrinter(): (body: string, style?: string) => Promise<PrintedHtml> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (body, style = '') => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en-GB"><head><title>Raw</title><style>
      @page { size: 100mm 100mm; margin: 10mm 10mm 20mm }
      body { margin: 0; font: 12pt/1.5 sans-serif; font-variant-ligatures: none } ${style}</style></head>
      <body>${body}</body></html>`);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const printed = { pdf, words: await readWords(page), foot: (20 / 25.4) * 72 };
    await page.close();
    return { ...printed, finished: await finishPdf(printed, facts) };
  };
}
