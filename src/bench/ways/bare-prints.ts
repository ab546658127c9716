import { launchBrowser } from '../../print/browser/launch-browser.ts';
import { toPdf } from '../../print/pages/to-pdf.ts';
import type { Way } from '../way.ts';

/**
 * The browser alone: it starts, opens a page, prints it as it is, and ends.
 * @param address where the page is served
 * @param prints how often it is printed; without any, not even the page is opened
 */
export function barePrints(address: string, prints: number): Way {
  return {
    name: ['The browser started and ended', 'One bare print', 'Two bare prints'][prints] ?? `${prints} bare prints`,
    print: async () => {
      const browser = await launchBrowser();
      try {
        if (prints === 0) return [];
        const page = await browser.newPage();
        await page.goto(address, { waitUntil: 'load' });
        let pdf = await toPdf(page);
        for (let more = 1; more < prints; more += 1) pdf = await toPdf(page);
        return [pdf];
      } finally {
        await browser.close();
      }
    },
  };
}
