import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { readDocumentsFile } from '../built/read-documents-file.ts';
import type { DocumentEntry } from '../model/documents-file.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { MachineFault } from './machine-fault.ts';
import { printPage } from './pages/print-page.ts';
import { serveFolder } from './serve-folder.ts';

/** A PDF that was made. */
export interface PdfMade {
  /** Its address on the website, as in documents.json. */
  file: string;
  pages: number;
  /** Its size in bytes. */
  bytes: number;
}

/**
 * Prints every edition that documents.json of a built site lists, into the same folder.
 * @param site the folder of the built site
 * @throws MachineFault when the browser cannot be started, or stops
 */
export async function printEditions(site: string): Promise<PdfMade[]> {
  const { documents } = await readDocumentsFile(site);
  const editions = documents.flatMap((document) => document.editions);
  const browser = await launchBrowser();
  try {
    return await printAll(browser, site, editions);
  } finally {
    await browser.close().catch(() => undefined); // it may have died, which is told already
  }
}

async function printAll(
  browser: Browser,
  site: string,
  editions: readonly DocumentEntry['editions'][number][],
): Promise<PdfMade[]> {
  const served = await serveFolder(site);
  try {
    const made: PdfMade[] = [];
    for (const { page, file } of editions) made.push(await printEdition(browser, served.origin, page, site, file));
    return made;
  } finally {
    await served.close();
  }
}

async function printEdition(
  browser: Browser,
  origin: string,
  address: string,
  site: string,
  file: string,
): Promise<PdfMade> {
  const { pdf, pages } = await printAddress(browser, origin + address);
  const path = join(site, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, pdf);
  return { file, pages, bytes: pdf.byteLength };
}

async function printAddress(browser: Browser, url: string) {
  try {
    const page = await browser.newPage();
    const response = await page.goto(url, { waitUntil: 'networkidle0' });
    if (!response?.ok()) throw new Error(`${url} answered ${response?.status() ?? 'nothing'}`);
    const printed = await printPage(page);
    await page.close();
    return printed;
  } catch (error) {
    if (error instanceof MachineFault) throw error;
    throw new MachineFault(
      'The browser stopped while it printed. Check that the machine has free memory, and build again.',
      error,
    );
  }
}
