import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { openState, states } from './states.ts';

let site: BuiltSite;
/** Stands between the browser and every other host: what a page or a worker asks of one is heard here. */
let proxy: Server;
let heard: string[];

beforeAll(async () => {
  site = await openBuiltSite();
  proxy = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    heard.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await site.close();
  proxy.close();
});
beforeEach(() => {
  heard = [];
});

const open = (state: (typeof states)[number]) =>
  openState(site, state, { proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });

async function expectNothingToLeave(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 200 });
  expect(heard).toEqual([]);
  expect(await page.browserContext().cookies()).toEqual([]);
}

it.each(states)('$name: nothing is asked of another host, and no cookie is set', async (state) => {
  await expectNothingToLeave(await open(state));
});

it('what is asked of another host is heard, of a page and in secret', async () => {
  const page = await open({ name: 'with a fault', address: '/' });
  await page.evaluate(async () => {
    for (const address of ['http://somewhere.example/a', 'https://elsewhere.example/b'])
      await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  });
  expect(heard).toEqual(['http://somewhere.example/a', 'elsewhere.example:443']);
});
