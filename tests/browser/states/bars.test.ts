import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { openState, states } from './states.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe.each(states.filter(({ name }) => /^listening|^one at a time/.test(name)))('$name', (state) => {
  it.each([{}, { size: '200', spacing: 'wider' }])(
    'leaves more than half of a small phone to the words, with %j',
    async (settings) => {
      const page = await openState(site, state, { width: 320, height: 568, settings });
      const covered = await page.$$eval('.listen-bar, .step-bar', (bars) =>
        bars
          .filter((bar) => bar.checkVisibility() && getComputedStyle(bar).position === 'fixed')
          .reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0),
      );
      expect(covered).toBeLessThan(568 / 2);
    },
  );

  it('has buttons that are large enough', async () => {
    const page = await openState(site, state, { width: 320, height: 568 });
    const sizes = await page.$$eval('.listen-bar button, .step-bar :is(button, a)', (buttons) =>
      buttons.filter((button) => button.checkVisibility()).map((button) => button.getBoundingClientRect()),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter(({ width, height }) => width < 48 || height < 48)).toEqual([]);
  });
});
