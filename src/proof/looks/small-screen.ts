import type { Page } from 'puppeteer-core';
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

/** Whether a page can be read and pressed on the narrowest screen: also what remains of a desk at 400 % zoom. */
export async function lookOnSmallScreen(tab: Page, { address: page }: ProofPage): Promise<Result[]> {
  await tab.setViewport({ ...ZOOMED, hasTouch: true });
  const results = await lookAt(tab, { check: 'small-screen', page, condition: '320 × 256 px' }, looks);
  await tab.setViewport({ ...DESK, hasTouch: true });
  return results;
}
