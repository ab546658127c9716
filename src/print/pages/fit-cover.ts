import type { Page } from 'puppeteer-core';
import { MachineFault } from '../machine-fault.ts';

/** By how much the title gets smaller in each step, in points. */
const STEP = 2;

/**
 * Makes the title on the cover smaller until the cover fits on its page: but not smaller than the
 * headings of the parts.
 *
 * @param page the page that is to be printed
 * @throws MachineFault when a title is too long even then
 */
export async function fitCover(page: Page): Promise<void> {
  const fits = await page.evaluate((step) => {
    const cover = document.querySelector<HTMLElement>('.cover');
    if (!cover) return true;
    const isFull = () => cover.scrollHeight > cover.clientHeight;
    const sizeOf = (name: string) =>
      Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name));
    for (let size = sizeOf('--title'); isFull() && size > sizeOf('--heading'); size -= step) {
      cover.style.setProperty('--title', `${size - step}pt`);
    }
    return !isFull();
  }, STEP);
  if (fits) return;
  throw new MachineFault(
    `The title does not fit on the cover of ${new URL(page.url()).pathname}. ` +
      'Make the title or the subtitle in document.yaml shorter, or leave the subtitle out.',
  );
}
