import type { Page } from 'puppeteer-core';
import { ownResult } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';
import { setTextSize, spaceText, unspaceText } from '../site/conditions.ts';
import type { ProofPage } from '../site/proof-page.ts';
import { fits } from './fits.ts';
import { lookAt } from './look.ts';
import { nothingCutOff, nothingOverlaps } from './whole-text.ts';
import { lostWords, seenWords } from './words-kept.ts';

const CHECK = 'large-text';
const USUAL = 16;

/** A way in which readers make words larger. */
interface Way {
  condition: string;
  isPossible?: (tab: Page) => Promise<boolean>;
  make: (tab: Page) => Promise<void>;
  undo: (tab: Page) => Promise<void>;
}

const ways: readonly Way[] = [
  {
    condition: 'text at 200 % by the browser',
    make: (tab) => setTextSize(tab, 2 * USUAL),
    undo: (tab) => setTextSize(tab, USUAL),
  },
  {
    condition: 'text at 200 % by “Aa”',
    isPossible: async (tab) => (await tab.$('[data-control=settings]')) !== null,
    make: (tab) => tab.evaluate(() => void (document.documentElement.dataset['size'] = '200')),
    undo: (tab) =>
      tab.evaluate(() => {
        delete document.documentElement.dataset['size'];
      }),
  },
  { condition: 'text spacing', make: spaceText, undo: unspaceText },
];

/** Whether nothing is lost of a page with text at 200 %, set in the browser and by “Aa”, and with wider spaces. */
export async function lookAtLargeText(tab: Page, { address: page }: ProofPage): Promise<Result[]> {
  const before = await seenWords(tab);
  const results: Result[] = [];
  for (const { condition, isPossible, make, undo } of ways) {
    if ((await isPossible?.(tab)) === false) continue;
    await make(tab);
    const on = { page, condition };
    results.push(
      ...(await lookAt(tab, { check: CHECK, ...on }, [fits, nothingCutOff, nothingOverlaps])),
      ownResult(
        { check: CHECK, rule: 'no-words-lost', criteria: ['1.4.4', '1.4.12'] },
        on,
        await lostWords(tab, before),
      ),
    );
    await undo(tab);
  }
  return results;
}
