import { existsSync, readFileSync, writeFileSync, chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../src/print/browser/find-browser.ts';
import { MachineFault } from '../../../src/print/machine-fault.ts';
import { openPdf } from '../../print/pdf.ts';
import { useSmallSite } from './small-site.ts';

const site = useSmallSite();

/** Lets the next prints start the real browser, which is killed a moment later the first so many times. */
async function killBrowser(times: number): Promise<void> {
  const { program, libraries } = await findBrowser();
  const script = join(site.folder, 'browser.sh');
  writeFileSync(
    script,
    `#!/bin/sh
echo started >> '${join(site.folder, 'starts')}'
export LD_LIBRARY_PATH='${resolve(libraries ?? '.')}'
if [ "$(wc -l < '${join(site.folder, 'starts')}')" -le ${times} ]; then (sleep 0.9; kill -9 $$) & fi
exec '${resolve(program)}' "$@"
`,
  );
  chmodSync(script, 0o755);
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', script);
}

const starts = () => {
  const file = join(site.folder, 'starts');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
};

describe.runIf(process.platform === 'linux')('a browser that dies while it prints', () => {
  beforeEach(() => {
    // A page that takes its time: its script holds the printing up.
    const wait =
      '<script>addEventListener("beforeprint", () => { const end = Date.now() + 1500; while (Date.now() < end); })</script>';
    site.writePage('one.html', '<section class="part"><h1>One</h1><p>Words</p></section>', wait);
    site.writePage('two.html', '<section class="part"><h1>Two</h1><p>Words</p></section>', wait);
    site.list([
      { page: '/one.html', file: '/one.pdf' },
      { page: '/two.html', file: '/two.pdf' },
    ]);
  });
  afterEach(() => vi.unstubAllEnvs());

  it('is replaced once, and all is printed', async () => {
    await killBrowser(1);
    expect(await site.print()).toMatchObject([
      { file: '/one.pdf', pages: 1, isNew: true },
      { file: '/two.pdf', pages: 1, isNew: true },
    ]);
    expect(starts()).toBe(2);
    expect((await openPdf(join(site.folder, 'two.pdf'))).numPages).toBe(1);
  });

  it('is told in plain words when it dies again, and no half PDF is left', async () => {
    await killBrowser(9);
    const fault: unknown = await site.print().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(MachineFault);
    expect((fault as MachineFault).message).toBe(
      'The browser stopped twice while it printed. Check that the machine has free memory, and build again.',
    );
    expect(['one.pdf', 'two.pdf'].filter((file) => existsSync(join(site.folder, file)))).toEqual([]);
  });

  it('is not even started when nothing has changed', async () => {
    await killBrowser(0);
    expect((await site.print()).map(({ isNew }) => isNew)).toEqual([true, true]);
    expect((await site.print()).map(({ isNew }) => isNew)).toEqual([false, false]);
    expect(starts()).toBe(1);
    site.writePage('two.html', '<section class="part"><h1>Two</h1><p>Other words</p></section>');
    expect((await site.print()).map(({ isNew }) => isNew)).toEqual([false, true]);
    expect(starts()).toBe(2);
  });
});
