import type { Browser } from 'puppeteer-core';
import pTimeout from 'p-timeout';
import { closeBrowser, openBrowser } from '../browser/open-browser.ts';
import { MachineFault } from '../machine-fault.ts';

/** How long one job may take, unless another limit is given. */
const TIME_LIMIT = 120_000;

/** One browser for all printing, which is replaced when it dies. */
export class BrowserKeeper {
  #browser: Promise<Browser> | undefined;
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
   * @throws MachineFault when it fails again, or for another reason
   */
  async use<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
    const first = this.#current();
    try {
      return await within(this.#timeLimit, work(await first));
    } catch (error) {
      if (error instanceof MachineFault) throw error;
      await this.#replace(first);
    }
    try {
      return await within(this.#timeLimit, work(await this.#current()));
    } catch (error) {
      if (error instanceof MachineFault) throw error;
      throw new MachineFault(
        'The browser stopped twice while it printed. Check that the machine has free memory, and build again.',
        error,
      );
    }
  }

  /** Ends the browser, if it was started. */
  async close(): Promise<void> {
    await this.#end(this.#browser);
    this.#browser = undefined;
  }

  #current(): Promise<Browser> {
    this.#browser ??= openBrowser();
    return this.#browser;
  }

  /** Several pages may fail when one browser dies: only the first of them replaces it. */
  async #replace(failed: Promise<Browser>): Promise<void> {
    if (this.#browser !== failed) return;
    this.#browser = undefined;
    await this.#end(failed);
  }

  async #end(opened: Promise<Browser> | undefined): Promise<void> {
    const browser = await opened?.catch(() => undefined);
    if (browser) await closeBrowser(browser);
  }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return pTimeout(work, { milliseconds, message: `It took longer than ${milliseconds / 1000} seconds.` });
}
