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
  /** The longest task in milliseconds, at the speed of a phone; those under 50 ms are not told. */
  longestTask: number;
  /** What keeps it from the full score. */
  faults: string[];
}

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
    const tasks = audits['long-tasks']?.details as { items?: { duration: number }[] } | undefined;
    return {
      address: new URL(address).pathname,
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      largestShown: value('largest-contentful-paint'),
      blocked: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
      longestTask: Math.max(0, ...(tasks?.items ?? []).map(({ duration }) => duration)),
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
