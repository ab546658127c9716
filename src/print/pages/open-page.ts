import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { MachineFault } from '../machine-fault.ts';
import type { SiteFiles } from './site-files.ts';

/** Where the site stands for the browser. Nothing can be there: all that it asks for is answered from the folder. */
const ORIGIN = 'http://plainleaf.invalid';

/** An opened page, and what it was made of. */
export interface OpenedPage {
  page: Page;
  /** The addresses of all files that the browser asked for. */
  files: string[];
}

/**
 * Opens a page of the built site. Its files go to the browser over the connection that drives it:
 * so a browser on another machine can print too, and none reaches any network.
 *
 * @param browser the browser
 * @param site the files of the built site
 * @param address the address of the page
 */
export async function openPage(browser: Browser, site: SiteFiles, address: string): Promise<OpenedPage> {
  const page = await browser.newPage();
  const files: string[] = [];
  const missing: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request, site, files, missing);
  });
  // By then all pictures are there. To wait until the network is quiet would take a second more.
  await page.goto(ORIGIN + address, { waitUntil: 'load' });
  if (missing.length > 0) {
    throw new MachineFault(`The page ${address} lacks ${missing.join(', ')}. Build again; if it stays so, report it.`);
  }
  return { page, files };
}

async function answer(request: HTTPRequest, site: SiteFiles, files: string[], missing: string[]): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol === 'data:') return request.continue();
  const file = url.origin === ORIGIN ? await site.read(url.pathname) : undefined;
  if (!file) {
    if (!url.pathname.endsWith('/favicon.ico')) missing.push(url.origin === ORIGIN ? url.pathname : url.href);
    return request.respond({ status: 404 });
  }
  files.push(url.pathname);
  return request.respond({ status: 200, ...file });
}
