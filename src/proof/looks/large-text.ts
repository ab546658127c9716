import type { Page } from 'puppeteer-core';
import { ownResult } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';
import { setTextSize, spaceText, unspaceText } from '../site/conditions.ts';
import type { ProofPage } from '../site/proof-page.ts';
import { fits } from './fits.ts';
import { lookAt } from './look.ts';
import type { Probe } from './probe.ts';
import { nothingCutOff, nothingOverlaps } from './whole-text.ts';
import { lostWords, seenWords } from './words-kept.ts';

const CHECK = 'large-text';
const USUAL = 16;

/** How many times as large letters have to become; headings may grow by less than words. */
const GROWN = 1.5;

declare const probe: Probe;

/** A way in which readers make words larger. */
interface Way {
  condition: string;
  /** Whether it makes letters larger, and not only the space between them. */
  isLarger: boolean;
  isPossible?: (tab: Page) => Promise<boolean>;
  make: (tab: Page) => Promise<void>;
  undo: (tab: Page) => Promise<void>;
}

const ways: readonly Way[] = [
  {
    condition: 'text at 200 % by the browser',
    isLarger: true,
    make: (tab) => setTextSize(tab, 2 * USUAL),
    undo: (tab) => setTextSize(tab, USUAL),
  },
  {
    condition: 'text at 200 % by “Aa”',
    isLarger: true,
    isPossible: async (tab) => (await tab.$('[data-control=settings]')) !== null,
    make: (tab) => tab.evaluate(() => void (document.documentElement.dataset['size'] = '200')),
    undo: (tab) =>
      tab.evaluate(() => {
        delete document.documentElement.dataset['size'];
      }),
  },
  { condition: 'text spacing', isLarger: false, make: spaceText, undo: unspaceText },
];

const looks = [fits, nothingCutOff, nothingOverlaps];
const noWordsLost = { check: CHECK, rule: 'no-words-lost', criteria: ['1.4.4', '1.4.12'] };

/** Whether nothing is lost of a page with text at 200 %, set in the browser and by “Aa”, and with wider spaces. */
export async function lookAtLargeText(tab: Page, { address: page }: ProofPage): Promise<Result[]> {
  const before = await seenWords(tab);
  const size = await letterSize(tab);
  const results: Result[] = [];
  for (const { condition, isLarger, isPossible, make, undo } of ways) {
    if ((await isPossible?.(tab)) === false) continue;
    await make(tab);
    const on = { page, condition };
    const grown = (await letterSize(tab)) / size;
    results.push(
      ...(isLarger && grown < GROWN
        ? notLarger(on, grown)
        : [
            ...(await lookAt(tab, { check: CHECK, ...on }, looks)),
            ownResult(noWordsLost, on, await lostWords(tab, before)),
          ]),
    );
    await undo(tab);
  }
  return results;
}

/**
 * What is said where letters stay as they are: nothing was seen, so nothing passes. A page need not follow the text size
 * of the browser, for readers can zoom: `small-screen` looks at what zoom may cut off, but not for words that it takes
 * away.
 */
function notLarger(on: Pick<Result, 'page' | 'condition'>, grown: number): Result[] {
  const fault = {
    found: `letters of ${Math.round(grown * 100)} % of their size`,
    expected: 'letters of 200 %',
    todo: 'give sizes of letters in rem or %; else zoom to 200 % and look whether all words are still there',
  };
  return [
    ...looks.map(({ rule, criteria }) => ownResult({ check: CHECK, rule, criteria }, on, [fault], 'inapplicable')),
    ownResult(noWordsLost, on, [fault], 'cantTell'),
  ];
}

/** The size of letters in px, on the average of all that are to be seen. */
async function letterSize(tab: Page): Promise<number> {
  return tab.evaluate(() => {
    const texts = probe.texts().map(({ node }) => ({
      letters: node.data.trim().length,
      size: parseFloat(getComputedStyle(node.parentElement ?? document.body).fontSize),
    }));
    const all = texts.reduce((sum, { letters }) => sum + letters, 0);
    return texts.reduce((sum, { letters, size }) => sum + letters * size, 0) / Math.max(all, 1);
  });
}
