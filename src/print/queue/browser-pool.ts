import type { Browser } from 'puppeteer-core';
import { BrowserKeeper } from './browser-keeper.ts';

/** The browsers that print: one on this machine, which all pages share, or several of a grid. */
export class BrowserPool {
  readonly #members: { keeper: BrowserKeeper; jobs: number }[];

  /** @param size how many browsers there may be */
  constructor(size: number) {
    this.#members = Array.from({ length: size }, () => ({ keeper: new BrowserKeeper(), jobs: 0 }));
  }

  /** Does something with the browser that has the least to do. */
  async use<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
    const member = this.#members.reduce((least, other) => (other.jobs < least.jobs ? other : least));
    member.jobs += 1;
    try {
      return await member.keeper.use(work);
    } finally {
      member.jobs -= 1;
    }
  }

  /** Ends all browsers. */
  async close(): Promise<void> {
    await Promise.all(this.#members.map(({ keeper }) => keeper.close()));
  }
}
