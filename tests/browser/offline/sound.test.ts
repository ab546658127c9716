import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { built } from '../../built.ts';
import { openToRead } from '../reading-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const address = built.documents.flatMap(({ sounds }) => sounds)[0]?.page;

const isSilent = (page: Page) => page.$eval('audio', (audio) => audio.paused);

describe.skipIf(!address)('the sound of a page (skipped where the build made no sounds)', () => {
  it('is heard and seen when it is opened, and silent when it is closed', async () => {
    const page = await openToRead(site, address ?? '', { width: 320, height: 568 });
    expect(await isSilent(page)).toBe(true);
    await page.focus('.sound summary');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0);
    const bottom = await page.$eval('audio', (audio) => audio.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(568);
    await page.keyboard.press('Enter');
    expect(await isSilent(page)).toBe(true);
  });
});

describe.skipIf(!address)('the sound of a page without a network (skipped where the build made no sounds)', () => {
  it.each([
    ['played', '.sound summary', false],
    ['saved', '.sound [download]', true],
  ])('says in plain words why it is not %s, and can be played when the network is back', async (_, pressed, isOpen) => {
    const page = await openToRead(site, address ?? '');
    await page.$eval('.sound', (player, open) => player.toggleAttribute('open', open), isOpen);
    await page.setOfflineMode(true);
    await page.click(pressed);
    await page.waitForFunction(() => document.querySelector('.sound [role=status]')?.textContent);
    expect(await page.$$eval('.sound [role=status]', (all) => all.map((one) => one.textContent))).toEqual([
      'The recording needs the internet. Try again when you have the internet.',
    ]);
    await page.setOfflineMode(false);
    await page.waitForFunction(() => document.querySelector('.sound [role=status]')?.textContent === '');
    await page.$eval('audio', (audio) => audio.play());
    expect(await isSilent(page)).toBe(false);
  });
});
