import type { Page } from 'puppeteer-core';
import { bringAxe, onlyRules, runAxe } from '../axe/run-axe.ts';
import type { Result } from '../result/result.ts';
import { DESK } from '../site/look-at-pages.ts';
import type { ProofPage } from '../site/proof-page.ts';
import { fits } from './fits.ts';
import { lookAt } from './look.ts';
import { readingOrder } from './reading-order.ts';
import { targetSize } from './target-size.ts';
import { nothingCutOff, nothingOverlaps } from './whole-text.ts';

/** What 1280 × 1024 px become at 400 % zoom. */
export const ZOOMED = { width: 320, height: 256 };

const looks = [fits, targetSize, readingOrder, nothingCutOff, nothingOverlaps];

/** What is new in WCAG 2.2: pa11y leaves it out, and has no option for it that HTML CodeSniffer would bear. */
const rules = onlyRules('target-size');

/** Whether a page can be read and pressed on the narrowest screen: also what remains of a desk at 400 % zoom. */
export async function lookOnSmallScreen(tab: Page, { address: page }: ProofPage): Promise<Result[]> {
  await tab.setViewport({ ...ZOOMED, hasTouch: true });
  const seen = { check: 'small-screen', page, condition: '320 × 256 px' };
  const results = await lookAt(tab, seen, looks);
  await bringAxe(tab);
  results.push(...(await runAxe(tab, seen, rules)));
  await tab.setViewport({ ...DESK, hasTouch: true });
  return results;
}
