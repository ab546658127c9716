import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import sirv from 'sirv';
import { expect } from 'vitest';
import { launchBrowser } from '../../../src/print/browser/launch-browser.ts';

/** A copy of the built site that can change, on a network that can fail. */
export interface VisitedSite {
  origin: string;
  folder: string;
  /** `silent`: connections are taken, and nothing comes. `failing`: the server has a fault. */
  network: 'up' | 'down' | 'silent' | 'failing';
  /** Addresses that are not found. */
  missing: Set<string>;
  /** Addresses for which nothing comes, and never will. */
  silent: Set<string>;
  /** How many requests wait for them now. */
  unanswered: number;
  /** What was asked for since this was last emptied. */
  asked: string[];
  /** Lets go what waits since the network fell silent. */
  speak: () => void;
  /** A device that was never here. */
  newDevice: () => Promise<BrowserContext>;
  edit: (file: string, change: (text: string) => string) => void;
  close: () => Promise<void>;
}

/** Copies what was built, serves it and starts a browser. */
export async function openVisitedSite(): Promise<VisitedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  cpSync('dist', folder, { recursive: true, filter: (file) => !file.endsWith('.pdf') });
  const browser: Browser = await launchBrowser();
  // Browsers may keep everything for a day: the worker has to ask for what matters.
  const setHeaders = (response: ServerResponse) => response.setHeader('cache-control', 'max-age=86400');
  const serve = sirv(folder, { dev: true, etag: true, setHeaders });
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    if (site.network === 'down') return void request.socket.destroy();
    site.asked.push(address);
    if (site.silent.has(address)) {
      site.unanswered += 1;
      return void response.once('close', () => (site.unanswered -= 1));
    }
    if (site.network === 'failing') return void response.writeHead(503).end('Fault');
    const go = () =>
      site.missing.has(address) ? notFound(response) : serve(request, response, () => notFound(response));
    if (site.network === 'silent') waiting.push(go);
    else go();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: VisitedSite = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    network: 'up',
    missing: new Set(),
    silent: new Set(),
    unanswered: 0,
    asked: [],
    speak: () => {
      site.network = 'up';
      for (const go of waiting.splice(0)) go();
    },
    newDevice: () => browser.createBrowserContext(),
    edit: (file, change) => {
      const path = join(folder, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
  return site;
}

/** Waits until the whole of a document is kept. */
export async function isKept(page: Page, list: string, version?: string): Promise<void> {
  await page.waitForFunction(
    async (address: string, wanted: string | undefined) => {
      const names = (await caches.keys()).filter((name) => name.startsWith(`plainleaf:${address}:`));
      if (names.length !== 1 || (wanted !== undefined && !names[0]?.endsWith(wanted))) return false;
      return (await (await caches.open(names[0] ?? '')).match(address)) !== undefined;
    },
    { timeout: 20_000, polling: 100 },
    list,
    version,
  );
}

/** Waits until the site was asked for an address. */
export async function isAskedFor({ asked }: VisitedSite, address: string): Promise<void> {
  await expect.poll(() => asked, { timeout: 20_000 }).toContain(address);
}

/** Waits until the worker has put what came from the network in the place of what it keeps, or has forgotten it. */
export async function isRenewed(page: Page, address: string, words: string | undefined): Promise<void> {
  await page.waitForFunction(
    async (of: string, wanted: string | undefined) => {
      const kept = await caches.match(of);
      return wanted === undefined ? kept === undefined : (await kept?.text())?.includes(wanted);
    },
    { polling: 100 },
    address,
    words,
  );
}

/** The heading of a page. */
export function headingOf(page: Page): Promise<string> {
  return page.$eval('h1', (heading) => heading.textContent.trim());
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.end('Not found');
}
