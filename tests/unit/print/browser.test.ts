import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../../src/print/browser/launch-browser.ts';
import { MachineFault } from '../../../src/print/machine-fault.ts';
import { printEditions } from '../../../src/print/print-editions.ts';
import { letters, pagesOf, textOf } from '../../print/pdf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

// Elsewhere the browser does not ask fontconfig.
describe.runIf(process.platform === 'linux')('the browser', () => {
  it('prints words on a machine without any font', async () => {
    const conf = join(folder, 'fonts.conf');
    writeFileSync(conf, '<?xml version="1.0"?>\n<fontconfig></fontconfig>\n');
    vi.stubEnv('FONTCONFIG_FILE', conf);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<p style="font-family: Nowhere">These words are printed.</p>');
      const pdf = await getDocument({ data: await page.pdf(), verbosity: 0 }).promise;
      const pieces = await Promise.all((await pagesOf(pdf)).map(textOf));
      expect(
        letters(
          pieces
            .flat()
            .map(({ text }) => text)
            .join(''),
        ),
      ).toBe('Thesewordsareprinted.');
    } finally {
      await browser.close();
    }
  });
});

describe('a browser that dies while it prints', () => {
  let bell: Server;
  /** An address that kills the browser when the page asks for it, and never answers. */
  let address: string;
  let started: Browser | undefined;
  beforeEach(async () => {
    const launch = puppeteer.launch.bind(puppeteer);
    vi.spyOn(puppeteer, 'launch').mockImplementation(async (options) => {
      started = await launch(options);
      return started;
    });
    bell = createServer(() => started?.process()?.kill('SIGKILL'));
    await new Promise<void>((resolve) => void bell.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(bell.address() as AddressInfo).port}/`;
  });
  afterEach(async () => {
    const closed = new Promise((resolve) => bell.close(resolve));
    bell.closeAllConnections();
    await closed;
  });

  const servers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap').length;

  it.each([
    ['while the page loads', (url: string) => `<img src="${url}">`],
    [
      'while the paper is made',
      (url: string) => `<script>addEventListener('beforeprint', () => fetch('${url}'))</script>`,
    ],
  ])('is told in plain words within seconds, and nothing stays open: %s', { timeout: 10_000 }, async (_, inPage) => {
    const editions = [{ page: '/page.html', file: '/page.pdf' }];
    writeFileSync(join(folder, 'documents.json'), JSON.stringify({ documents: [{ editions }] }));
    writeFileSync(join(folder, 'page.html'), `<div class="part"><p>Words</p></div>${inPage(address)}`);
    const fault: unknown = await printEditions(folder).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(MachineFault);
    expect((fault as MachineFault).message).toBe(
      'The browser stopped while it printed. Check that the machine has free memory, and build again.',
    );
    expect(started?.process()?.signalCode).toBe('SIGKILL');
    await vi.waitFor(() => expect(servers()).toBe(1)); // the one of this test
  });
});
