import { readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../../src/print/browser/launch-browser.ts';
import { MachineFault } from '../../../src/print/machine-fault.ts';
import { useSmallSite } from './small-site.ts';

const site = useSmallSite();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => vi.unstubAllEnvs());

it('a browser on another machine prints the same, over nothing but its WebSocket, and goes on for others', async () => {
  site.writePage(
    'page.html',
    '<section class="part"><h1>Visits</h1><p>Words</p><img src="/house.svg" alt="" width="40" height="40"></section>',
    '<link rel="stylesheet" href="/style.css">',
  );
  site.write('style.css', 'h1 { color: #00566b }');
  site.write(
    'house.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>',
  );
  site.list([{ page: '/page.html', file: '/visits.pdf' }]);
  await site.print();
  const local = readFileSync(join(site.folder, 'visits.pdf'));

  vi.stubEnv('PLAINLEAF_BROWSER_URL', browser.wsEndpoint());
  expect(await site.print()).toMatchObject([{ file: '/visits.pdf', isNew: true }]);
  expect(readFileSync(join(site.folder, 'visits.pdf')).equals(local)).toBe(true);
  expect(browser.connected).toBe(true);
  expect(await browser.pages()).toHaveLength(1);
});

it('a grid gets as many connections as pages are printed at once, each for a browser of its own', async () => {
  const parts = ['one', 'two', 'three'];
  for (const part of parts) site.writePage(`${part}.html`, `<section class="part"><h1>${part}</h1></section>`);
  site.list(parts.map((part) => ({ page: `/${part}.html`, file: `/${part}.pdf` })));
  const { port, pathname } = new URL(browser.wsEndpoint());
  let connections = 0;
  const grid = createServer((socket) => {
    connections += 1;
    const chrome = connect(Number(port), '127.0.0.1');
    for (const end of [socket, chrome]) end.on('error', () => undefined);
    socket.pipe(chrome).pipe(socket);
  });
  await new Promise<void>((resolve) => void grid.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('PLAINLEAF_BROWSER_URL', `ws://127.0.0.1:${(grid.address() as AddressInfo).port}${pathname}`);
  expect(await site.print()).toHaveLength(3);
  // One more tells which version of the browser prints.
  expect(connections).toBe(Math.min(availableParallelism(), 3) + 1);
  await new Promise((resolve) => grid.close(resolve));
});

it('an address where no browser answers is told, without the password in it', async () => {
  site.writePage('page.html', '<section class="part"><h1>Visits</h1></section>');
  site.list([{ page: '/page.html', file: '/visits.pdf' }]);
  vi.stubEnv('PLAINLEAF_BROWSER_URL', 'ws://127.0.0.1:1/chrome?token=secret');
  const fault: unknown = await site.print().catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(MachineFault);
  expect((fault as MachineFault).message).toBe(
    'No browser answers at ws://127.0.0.1:1/chrome, which PLAINLEAF_BROWSER_URL names. ' +
      'Start it, correct the address, or unset it to print on this machine.',
  );
});
