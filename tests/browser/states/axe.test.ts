import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { allStates, openState, type State } from './states.ts';

let site: BuiltSite;
let states: State[];
beforeAll(async () => {
  site = await openBuiltSite();
  states = await allStates(site);
});
afterAll(() => site.close());

/** What axe finds; what it only cannot judge, such as words over a picture, it does not find. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (only) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const found = await here.run(document, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: [...only] } } : { rules: { 'target-size': { enabled: true } } }),
      });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    rules,
  );
}

/** As a choice in the settings does it. */
async function chooseColours(page: Page, colours: string): Promise<void> {
  await page.evaluate((chosen) => (document.documentElement.dataset['colours'] = chosen), colours);
}

describe('axe finds nothing wrong', () => {
  it.each([320, 1280])('at %d px with every rule, and in all colours with that of contrast', async (width) => {
    const found: string[] = [];
    for (const state of states) {
      const page = await openState(site, state, { width });
      await page.evaluate(axe.source);
      const tell = (where: string, all: readonly string[]) =>
        found.push(...all.map((one) => `${state.name}, ${where}: ${one}`));
      tell('light', await violations(page));
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      tell('dark', await violations(page, ['color-contrast']));
      for (const colours of ['light', 'soft', 'contrast']) {
        await chooseColours(page, colours);
        tell(colours, await violations(page, ['color-contrast']));
      }
      await page.browserContext().close();
    }
    expect(found).toEqual([]);
  });
});
