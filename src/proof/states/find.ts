import type { Page } from 'puppeteer-core';

/** Types something into the box that finds, and waits until it was looked for. */
export async function find(page: Page, typed: string): Promise<void> {
  await page.focus('#page-find');
  await page.waitForSelector('.find[data-ready]');
  await page.evaluate(() => document.querySelector('.found')?.replaceChildren());
  await page.keyboard.sendCharacter(typed);
  await page.waitForFunction(() => document.querySelector('.found')?.textContent !== '');
}
