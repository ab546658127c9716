import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nginxFor } from '../../../src/bench/load/nginx.ts';
import { startServer, type RunningServer } from '../../../src/bench/load/start-server.ts';
import { launchBrowser } from '../../../src/print/browser/launch-browser.ts';
import { built, printPages, webPages } from '../../built.ts';
import { isKept } from '../offline/visited-site.ts';
import { openState, states } from '../states/states.ts';
import { hearMessages } from './hear-messages.ts';
import { isSkipped, nameOf, servers } from './servers.ts';

const [document] = built.documents;
const home = document?.pages[0] ?? '/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A tab of a reader who was never here, and what the browser refuses it. */
async function newTab(): Promise<{ page: Page; told: () => Promise<string[]> }> {
  const page = await (await browser.createBrowserContext()).newPage();
  return { page, told: await hearMessages(page) };
}

describe.each(servers.map((server) => ({ ...server, title: nameOf(server) })))('$title', (entry) => {
  describe.skipIf(isSkipped(entry))('and the policy', () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startServer(entry.start);
    });
    afterAll(() => server.stop());

    // One server that reads the policy as the build wrote it stands for all.
    const addresses = entry.name === 'nginx' ? [...webPages, ...printPages] : [home, `${home}all/`];
    it.each(addresses)('%s is shown, and nothing of it is refused', async (address) => {
      const { page, told } = await newTab();
      const response = await page.goto(server.origin + address, { waitUntil: 'networkidle0' });
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(await told()).toEqual([]);
      await page.browserContext().close();
    });

    it('the page for where there is none is shown with its styles', async () => {
      const { page, told } = await newTab();
      const response = await page.goto(`${server.origin}/no/such/page/`, { waitUntil: 'networkidle0' });
      expect(response?.status()).toBe(404);
      expect(await told()).toEqual(['Failed to load resource: the server responded with a status of 404 (Not Found)']);
      await page.browserContext().close();
    });
  });
});

const nginx = servers.find(({ name }) => name === 'nginx');
if (!nginx) throw new Error('No nginx in the list of servers');

describe.skipIf(isSkipped(nginx))(`what readers do, with ${nameOf(nginx)}`, () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(nginx.start);
  });
  afterAll(() => server.stop());

  it.each(states)('$name: nothing is refused', async (state) => {
    const heard: (() => Promise<string[]>)[] = [];
    const hear = async (page: Page) => void heard.push(await hearMessages(page));
    await openState({ origin: server.origin, browser }, state, { hear });
    expect(await Promise.all(heard.map((told) => told()))).toEqual([[]]);
  });

  it.runIf(document?.sounds.length)('the sound is played', async () => {
    const { page, told } = await newTab();
    await page.goto(server.origin + (document?.sounds[0]?.page ?? ''), { waitUntil: 'networkidle0' });
    const seconds = await page.$eval('audio', async (audio) => {
      audio.load();
      await new Promise((done) => audio.addEventListener('loadedmetadata', done, { once: true }));
      return audio.duration;
    });
    expect(seconds).toBeGreaterThan(1);
    expect(await told()).toEqual([]);
    await page.browserContext().close();
  });

  it('a PDF is fetched', async () => {
    const { page, told } = await newTab();
    await page.goto(server.origin + home, { waitUntil: 'networkidle0' });
    const type = await page.evaluate(
      async (file) => (await (await fetch(file)).blob()).type,
      document?.editions[0]?.file ?? '',
    );
    expect(type).toBe('application/pdf');
    expect(await told()).toEqual([]);
    await page.browserContext().close();
  });

  it('the whole document is kept, and read offline', async () => {
    const { page, told } = await newTab();
    await page.goto(server.origin + home, { waitUntil: 'networkidle0' });
    await isKept(page, `${home}offline.json`);
    await page.setOfflineMode(true);
    await page.goto(`${server.origin}${home}all/`, { waitUntil: 'load' });
    expect(await page.$$eval('main .statement', (all) => all.length)).toBeGreaterThan(10);
    expect((await told()).filter((text) => /policy/i.test(text))).toEqual([]);
    await page.browserContext().close();
  });
});

describe.skipIf(isSkipped(nginx))('the test itself hears what is refused', () => {
  it.each([
    ['a script', /script-src 'self' 'sha256-./, "script-src 'self' 'sha256-_", 'script-src-elem inline'],
    ['a style', /style-src 'self' 'sha256-./, "style-src 'self' 'sha256-_", 'style-src-elem inline'],
    ['pictures', /img-src 'self'/, "img-src 'none'", 'img-src'],
    ['letters', /font-src 'self'/, "font-src 'none'", 'font-src'],
  ])('when the policy does not name %s as it is', async (_, pattern, wrong, expected) => {
    const rules = readFileSync('dist/hosting/nginx.conf', 'utf8');
    expect(rules).toMatch(pattern);
    const server = await startServer(nginxFor(resolve('dist'), rules.replace(pattern, wrong)));
    const { page, told } = await newTab();
    await page.goto(server.origin + home, { waitUntil: 'networkidle0' });
    const messages = await told();
    expect(messages.filter((text) => text.startsWith(expected))).not.toEqual([]);
    expect(messages.filter((text) => text.includes('Content Security Policy'))).not.toEqual([]);
    await page.browserContext().close();
    await server.stop();
  });
});
