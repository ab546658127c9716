import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nginxFor } from '../../../src/bench/load/nginx.ts';
import { startServer, type RunningServer } from '../../../src/bench/load/start-server.ts';
import { launchBrowser } from '../../../src/print/browser/launch-browser.ts';
import { printPages, webPages } from '../../built.ts';
import { hearPolicyMessages } from './policy-messages.ts';
import type { Browser } from 'puppeteer-core';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer(nginxFor(resolve('dist'), `include ${resolve('dist/hosting/nginx.conf')};`));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it.each([...webPages, ...printPages, '/no/such/page'])('%s', async (address) => {
  const page = await browser.newPage();
  const told = await hearPolicyMessages(page);
  const response = await page.goto(server.origin + address, { waitUntil: 'load' });
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(await told()).toEqual([]);
  await page.close();
});
