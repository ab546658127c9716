import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { openState, states } from './states.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** What axe finds; what it only cannot judge, such as words over a picture, it does not find. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const found = await here.run(document, {
      resultTypes: ['violations'],
      ...(only ? { runOnly: { type: 'rule', values: [...only] } } : { rules: { 'target-size': { enabled: true } } }),
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, rules);
}

/** As a choice in the settings does it. */
async function chooseColours(page: Page, colours: string): Promise<void> {
  await page.evaluate((chosen) => (document.documentElement.dataset['colours'] = chosen), colours);
}

describe.each(states)('$name: axe finds nothing wrong', (state) => {
  it('on a small phone with every rule, and in all colours with the rule of contrast', async () => {
    const page = await openState(site, state, { width: 320, height: 640 });
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
    for (const colours of ['light', 'soft', 'contrast']) {
      await chooseColours(page, colours);
      expect(await violations(page, ['color-contrast']), colours).toEqual([]);
    }
  });

  it('on a desk with every rule', async () => {
    const page = await openState(site, state, { width: 1280, height: 900 });
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
  });
});

it('what is wrong is found', async () => {
  const page = await openState(site, { name: 'with a fault', address: '/' });
  await page.$eval('main', (main) => main.insertAdjacentHTML('beforeend', '<button style="color:#999"></button>'));
  await page.evaluate(axe.source);
  expect((await violations(page)).join()).toMatch(/^button-name /);
});
