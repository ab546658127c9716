import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { launchBrowser } from '../src/print/browser/launch-browser.ts';
import { serveFolder, type ServedFolder } from '../src/print/serve-folder.ts';

/** The built site in a real browser. */
export interface BuiltSite {
  origin: string;
  browser: Browser;
  /** Opens an address of the site in a new tab. */
  open: (address: string, size?: { width: number; height: number }) => Promise<Page>;
  close: () => Promise<void>;
}

/** Serves what was built and starts the browser. */
export async function openBuiltSite(folder = 'dist'): Promise<BuiltSite> {
  const served: ServedFolder = await serveFolder(folder);
  const browser = await launchBrowser();
  return {
    origin: served.origin,
    browser,
    open: async (address, size = { width: 1280, height: 900 }) => {
      const page = await browser.newPage();
      await page.setViewport(size);
      await page.goto(served.origin + address);
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/**
 * Lets a test answer what a page asks for. The page's worker is left out: it would ask in the place
 * of the page, where the test does not hear it.
 */
export async function answerRequests(page: Page, answer: (request: HTTPRequest) => void): Promise<void> {
  await page.setBypassServiceWorker(true);
  await page.setRequestInterception(true);
  page.on('request', answer);
}

/**
 * Lets a page wait for some of the files that it asks for.
 * @param isHeld which, by their address
 * @returns what lets them come
 */
export async function holdRequests(page: Page, isHeld: (address: string) => boolean): Promise<() => void> {
  const held: HTTPRequest[] = [];
  let isOver = false;
  await answerRequests(page, (request) => {
    if (!isOver && isHeld(request.url())) held.push(request);
    else void request.continue();
  });
  return () => {
    isOver = true;
    for (const request of held.splice(0)) void request.continue();
  };
}
