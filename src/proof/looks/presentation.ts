import type { Page } from 'puppeteer-core';
import { bringAxe, contrastRules, onlyRules, runAxe } from '../axe/run-axe.ts';
import type { Result } from '../result/result.ts';
import { DESK } from '../site/look-at-pages.ts';
import type { ProofPage } from '../site/proof-page.ts';
import { coloursToChoose, headings, lineLength, lineSpacing, notJustified } from './easy-to-read.ts';
import { fits } from './fits.ts';
import { lookAt } from './look.ts';
import { readingOrder } from './reading-order.ts';
import { noJumps, stillness } from './stillness.ts';
import { targetSize } from './target-size.ts';

/** Where lines become as long as they can. */
const WIDE = { width: 1920, height: 1080 };

const looks = [
  // A change of the screen moves things, too.
  noJumps,
  stillness,
  lineSpacing,
  notJustified,
  coloursToChoose,
  headings,
  targetSize,
];
const looksOnWideScreen = [fits, lineLength, readingOrder];

/** Those that pa11y leaves out: 7:1, and what is new in WCAG 2.2. */
const rules = onlyRules(...contrastRules, 'target-size');

/** Whether a page is laid out on a desk so that it is easy to read: the criteria of level AAA that say how. */
export async function lookAtPresentation(tab: Page, { address: page }: ProofPage): Promise<Result[]> {
  const seen = { check: 'presentation', page };
  const results = await lookAt(tab, seen, looks);
  await bringAxe(tab);
  results.push(...(await runAxe(tab, seen, rules)));
  await tab.setViewport({ ...WIDE, hasTouch: true });
  results.push(...(await lookAt(tab, seen, looksOnWideScreen)));
  await tab.setViewport({ ...DESK, hasTouch: true });
  return results;
}
