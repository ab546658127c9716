import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { MachineFault } from '../machine-fault.ts';
import type { SiteFiles } from './site-files.ts';

/** Where the site stands for the browser. Nothing can be there: all that it asks for is answered from the folder. */
const ORIGIN = 'http://plainleaf.invalid';

/** What a page was made of. */
interface Asked {
  /** The addresses of all files that the browser asked for. */
  files: string[];
  /** Those that are not there, and those of other websites. */
  missing: string[];
}

/**
 * Opens a page of the built site, does something with it and closes it. Its files go to the browser
 * over the connection that drives it: so a browser on another machine can print too, and none
 * reaches any network.
 *
 * @param browser the browser
 * @param site the files of the built site
 * @param address the address of the page
 * @param work what is done with the page
 * @returns what came of it, and the addresses of all files that the page was made of
 * @throws MachineFault when the page lacks a file
 */
export async function withPage<T>(
  browser: Browser,
  site: SiteFiles,
  address: string,
  work: (page: Page) => Promise<T>,
): Promise<{ result: T; files: string[] }> {
  const page = await browser.newPage();
  try {
    const asked: Asked = { files: [], missing: [] };
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      // A browser that dies meanwhile is told by whoever waits for the page.
      answer(request, site, asked).catch(() => undefined);
    });
    // By then all pictures are there. To wait until the network is quiet would take a second more.
    await page.goto(ORIGIN + address, { waitUntil: 'load' });
    const { files, missing } = asked;
    if (missing.length > 0) {
      throw new MachineFault(
        `The page ${address} lacks ${missing.join(', ')}. Build again; if it stays so, report it.`,
      );
    }
    return { result: await work(page), files };
  } finally {
    await page.close().catch(() => undefined); // it may have died with its browser
  }
}

async function answer(request: HTTPRequest, site: SiteFiles, { files, missing }: Asked): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol === 'data:') return request.continue();
  const file = url.origin === ORIGIN ? await site.read(url.pathname) : undefined;
  if (file) {
    files.push(url.pathname);
    return request.respond({ status: 200, ...file });
  }
  if (!url.pathname.endsWith('/favicon.ico')) missing.push(url.origin === ORIGIN ? url.pathname : url.href);
  return request.respond({ status: 404 });
}
