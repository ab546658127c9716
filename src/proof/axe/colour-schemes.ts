import type { Page } from 'puppeteer-core';

/** The colours in which a page may be shown: those of the device, or those that a reader chose in the settings. */
export const colourSchemes = ['light', 'dark', 'soft', 'contrast'] as const;

/** Shows an open page in other colours, as the settings do. */
export async function showIn(tab: Page, colours: (typeof colourSchemes)[number] | 'device'): Promise<void> {
  await tab.evaluate((chosen) => (document.documentElement.dataset['colours'] = chosen), colours);
}
