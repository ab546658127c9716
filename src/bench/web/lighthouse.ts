import lighthouse from 'lighthouse';
import type { Browser } from 'puppeteer-core';

/** What Lighthouse says of a page on a phone. */
export interface PageScores {
  address: string;
  /** From 0 to 100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds until its largest thing is shown. */
  largestShown: number;
  /** Milliseconds in which it could not answer a press. */
  blocked: number;
  /** How much it shifts. */
  shift: number;
  /** How many tasks took more than 50 ms at the speed of a phone. */
  longTasks: number;
  /** What keeps it from the full score. */
  faults: string[];
}

/** How much slower a phone is, as Lighthouse has it. */
const PHONE = 4;
const LONG_TASK = 50;

/**
 * Lets Lighthouse look at a page as a phone shows it.
 * @param address with `http://`
 */
export async function pageScores(browser: Browser, address: string): Promise<PageScores> {
  const page = await browser.newPage();
  try {
    const result = await lighthouse(address, { logLevel: 'error' }, undefined, page);
    if (!result || result.lhr.runtimeError)
      throw new Error(result?.lhr.runtimeError?.message ?? `Nothing of ${address}`);
    const { audits, categories } = result.lhr;
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    const value = (name: string) => audits[name]?.numericValue ?? NaN;
    const tasks = (audits['main-thread-tasks']?.details as { items?: { duration: number }[] } | undefined)?.items ?? [];
    return {
      address: new URL(address).pathname,
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      largestShown: value('largest-contentful-paint'),
      blocked: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
      longTasks: tasks.filter(({ duration }) => duration * PHONE > LONG_TASK).length,
      faults: Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
          .map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`),
      ),
    };
  } finally {
    await page.close();
  }
}
