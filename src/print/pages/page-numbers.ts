import type { Page } from 'puppeteer-core';
import { MachineFault } from '../machine-fault.ts';
import type { Destinations } from './destinations.ts';

/**
 * Writes the numbers of pages into the contents: into each element with `data-page-of`, the page of
 * the anchor that it names.
 *
 * @returns how many numbers there are
 * @throws MachineFault when the PDF has no such anchor, since a line without a number leads nowhere
 */
export async function writePageNumbers(page: Page, { pageOf }: Destinations): Promise<number> {
  const { written, missing } = await page.$$eval(
    '[data-page-of]',
    (places, numbers) => {
      const lacking = places.flatMap((place) => {
        const anchor = place.getAttribute('data-page-of') ?? '';
        const number = numbers[anchor];
        if (number === undefined) return [`#${anchor}`];
        place.textContent = String(number);
        return [];
      });
      return { written: places.length, missing: lacking };
    },
    Object.fromEntries(pageOf),
  );
  if (missing.length === 0) return written;
  throw new MachineFault(
    `The contents name places that are not in the PDF: ${missing.join(', ')}. Please report this.`,
  );
}
