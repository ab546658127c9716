import { afterEach, expect, it, vi } from 'vitest';
import type { Browser } from 'puppeteer-core';
import { MachineFault } from '../../../src/print/machine-fault.ts';
import { BrowserKeeper } from '../../../src/print/queue/browser-keeper.ts';

const keepers: BrowserKeeper[] = [];
const keep = (timeLimit?: number) => {
  const keeper = new BrowserKeeper(timeLimit);
  keepers.push(keeper);
  return keeper;
};
afterEach(async () => {
  for (const keeper of keepers.splice(0)) await keeper.close();
});

it('a job that does not end is stopped after its time, and done once more with a fresh browser', async () => {
  const browsers: Browser[] = [];
  const work = vi.fn((browser: Browser) => {
    browsers.push(browser);
    return browsers.length === 1 ? new Promise<string>(() => undefined) : Promise.resolve('done');
  });
  expect(await keep(1500).use(work)).toBe('done');
  expect(browsers).toHaveLength(2);
  await vi.waitFor(() => expect(browsers[0]?.connected).toBe(false));
  expect(browsers[1]?.connected).toBe(true);
});

it.runIf(process.platform === 'linux')('a browser that hangs is replaced without waiting for it', async () => {
  const browsers: Browser[] = [];
  const work = async (browser: Browser) => {
    browsers.push(browser);
    if (browsers.length === 1) browser.process()?.kill('SIGSTOP');
    return browser.newPage().then(() => 'done');
  };
  expect(await keep(1500).use(work)).toBe('done');
  expect(browsers).toHaveLength(2);
  await vi.waitFor(() => expect(browsers[0]?.process()?.signalCode).toBe('SIGKILL'));
});

it('nothing is tried again after the end', async () => {
  const keeper = keep();
  const starts = vi.fn(async (browser: Browser) => {
    await keeper.close();
    return browser.newPage();
  });
  await expect(keeper.use(starts)).rejects.toThrow('The printing was stopped.');
  expect(starts).toHaveBeenCalledTimes(1);
});

it('several jobs that fail with one browser share the fresh one', async () => {
  const keeper = keep();
  const seen = new Set<Browser>();
  const job = async (browser: Browser) => {
    seen.add(browser);
    if (seen.size === 1) {
      await browser.close();
    }
    return (await browser.newPage()).url() === 'about:blank';
  };
  expect(await Promise.all([keeper.use(job), keeper.use(job), keeper.use(job)])).toEqual([true, true, true]);
  expect(seen.size).toBe(2);
});

it('a mistake in the program is told as it is', async () => {
  const work = vi.fn(() => Promise.reject(new TypeError('x is not a function')));
  await expect(keep().use(work)).rejects.toThrow(TypeError);
  expect(work).toHaveBeenCalledTimes(1);
});

it('a fault that another browser would not mend is told at once', async () => {
  const work = vi.fn(() => Promise.reject(new MachineFault('The page /x/ lacks /y.svg.')));
  await expect(keep().use(work)).rejects.toThrow('The page /x/ lacks /y.svg.');
  expect(work).toHaveBeenCalledTimes(1);
});
