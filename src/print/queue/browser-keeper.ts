import { TimeoutError as OutOfTime } from 'p-timeout';
import pTimeout from 'p-timeout';
import { PuppeteerError, type Browser } from 'puppeteer-core';
import { closeBrowser, killBrowser, openBrowser } from '../browser/open-browser.ts';
import { MachineFault } from '../machine-fault.ts';

/** How long one job may take, unless another limit is given, in milliseconds. */
const TIME_LIMIT = 120_000;

/** How often a job is tried. */
const TRIES = 2;

/** One browser, which is started when it is first needed, and replaced when it dies. */
export class BrowserKeeper {
  #browser: Promise<Browser> | undefined;
  #isClosed = false;
  readonly #timeLimit: number;

  /** @param timeLimit how long one job may take, in milliseconds */
  constructor(timeLimit = TIME_LIMIT) {
    this.#timeLimit = timeLimit;
  }

  /**
   * Does something with the browser, and does it once more with a fresh one when it fails because
   * the browser died or did not answer in time.
   *
   * @param work what is done
   * @throws MachineFault when the browser fails again, or was closed; any other error as it is
   */
  async use<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
    let failure: unknown;
    for (let tried = 0; tried < TRIES; tried += 1) {
      if (this.#isClosed) throw new MachineFault('The printing was stopped.', failure);
      this.#browser ??= openBrowser();
      const opened = this.#browser;
      try {
        return await pTimeout(opened.then(work), { milliseconds: this.#timeLimit });
      } catch (error) {
        if (!isOfBrowser(error)) throw error;
        failure = error;
        this.#replace(opened);
      }
    }
    throw new MachineFault(
      'The browser stopped twice while it printed. Check that the machine has free memory, and build again.',
      failure,
    );
  }

  /** Ends the browser, if it was started. Nothing can be done with it any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const browser = await this.#browser?.catch(() => undefined);
    if (browser) await closeBrowser(browser);
  }

  /** Several jobs may fail when one browser dies: only the first of them replaces it. It may hang: nobody waits for it. */
  #replace(failed: Promise<Browser>): void {
    if (this.#browser !== failed) return;
    this.#browser = undefined;
    failed.then(killBrowser, () => undefined);
  }
}

/** Whether a fresh browser may do better. */
function isOfBrowser(error: unknown): boolean {
  return error instanceof OutOfTime || error instanceof PuppeteerError || isNavigationError(error);
}

/** Puppeteer tells of a page that was lost while it loaded, or before it was used, by a plain error. */
function isNavigationError(error: unknown): boolean {
  const lost = /^net::ERR_|frame was detached|detached Frame|Target closed|Session closed/i;
  return error instanceof Error && lost.test(error.message);
}
