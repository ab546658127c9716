import type { Page } from 'puppeteer-core';
import type { Fault } from '../result/own-result.ts';
import type { Probe } from './probe.ts';

declare const probe: Probe;

/** The words that are to be seen on an open page, in its order. */
export async function seenWords(tab: Page): Promise<string[]> {
  return tab.evaluate(() => probe.texts().map(({ node }) => node.data.replaceAll(/\s+/g, ' ').trim()));
}

/**
 * Words that were to be seen before and are not any more.
 * @param before from `seenWords`
 */
export async function lostWords(tab: Page, before: readonly string[]): Promise<Fault[]> {
  const left = new Map<string, number>();
  for (const words of await seenWords(tab)) left.set(words, (left.get(words) ?? 0) + 1);
  return before.flatMap((words) => {
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count > 0
      ? []
      : [
          {
            found: `“${words.slice(0, 40)}”, which is not to be seen any more`,
            expected: 'all that was there before',
            todo: 'let it stay, and give it room',
          },
        ];
  });
}
