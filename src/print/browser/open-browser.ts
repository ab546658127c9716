import { stat } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { MachineFault } from '../machine-fault.ts';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';

/** The address of a browser on another machine, or of a grid of them: `ws://…` or `wss://…`. */
const remote = () => process.env['PLAINLEAF_BROWSER_URL'];

/** Whether the browser that prints is on another machine. */
export function isRemote(): boolean {
  return Boolean(remote());
}

/**
 * Opens the browser that prints: the one that PLAINLEAF_BROWSER_URL names, or one on this machine.
 * @throws MachineFault when there is none, or when it does not answer
 */
export async function openBrowser(): Promise<Browser> {
  const address = remote();
  if (!address) return launchBrowser();
  try {
    return await puppeteer.connect({ browserWSEndpoint: address });
  } catch (error) {
    throw new MachineFault(
      `No browser answers at ${withoutSecrets(address)}, which PLAINLEAF_BROWSER_URL names. ` +
        'Start it, correct the address, or unset it to print on this machine.',
      error,
    );
  }
}

/** Leaves a browser: one on this machine ends, one on another goes on for others. */
export async function closeBrowser(browser: Browser): Promise<void> {
  // It may have died, which is told already.
  await (isRemote() ? browser.disconnect() : browser.close()).catch(() => undefined);
}

/** Stops a browser that may hang, without waiting for it. */
export function killBrowser(browser: Browser): void {
  browser.process()?.kill('SIGKILL');
  browser.disconnect().catch(() => undefined);
}

/**
 * Which browser prints: another one may break lines in other places. One on this machine is not
 * started for it, so that a build with nothing to print needs none.
 */
export async function browserVersion(): Promise<string> {
  if (isRemote()) {
    const browser = await openBrowser();
    try {
      return await browser.version();
    } finally {
      await closeBrowser(browser);
    }
  }
  const { program } = await findBrowser();
  const { size, mtimeMs } = await stat(program);
  return `${program} ${size} ${mtimeMs}`;
}

/** An address for messages: grids take a password in its query. */
function withoutSecrets(address: string): string {
  return address.replace(/\?.*/, '');
}
