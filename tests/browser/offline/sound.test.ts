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

describe.skipIf(!address)('the sound of a page without a network (skipped where the build made no sounds)', () => {
  it.each([
    ['played', () => void document.querySelector('audio')?.play()],
    ['saved', () => document.querySelector<HTMLElement>('.sound [download]')?.click()],
  ])('says in plain words why it is not %s, and can be played when the network is back', async (_, act) => {
    const page = await openToRead(site, address ?? '');
    await page.click('.sound summary');
    await page.setOfflineMode(true);
    await page.evaluate(act);
    await page.waitForFunction(() => document.querySelector('.sound [role=status]')?.textContent);
    expect(await page.$$eval('.sound [role=status]', (all) => all.map((one) => one.textContent))).toEqual([
      'The recording needs the internet. Try again when you have the internet.',
    ]);
    await page.setOfflineMode(false);
    await page.waitForFunction(() => document.querySelector('.sound [role=status]')?.textContent === '');
    await page.$eval('audio', (audio) => audio.play());
    expect(await page.$eval('audio', (audio) => audio.paused)).toBe(false);
  });
});
