import type { Page } from 'puppeteer-core';

/**
 * Leads links between pages of the website to the right place on paper: to the part itself where
 * it is printed too, or else to the address where the website will stand. Without this a reader
 * of the PDF would be led to the machine that printed it.
 */
export function mendLinks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const site = document.body.dataset['site'] ?? '';
    const parts = [...document.querySelectorAll<HTMLElement>('[data-address]')];
    for (const part of parts) {
      const base = new URL(part.dataset['address'] ?? '', location.origin);
      for (const link of part.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        const target = new URL(href, base);
        if (href.startsWith('#') || target.origin !== location.origin) continue;
        const printed = parts.find(({ dataset }) => dataset['address'] === target.pathname);
        const anchor = target.hash || `#${printed?.querySelector('h1')?.id ?? ''}`;
        link.setAttribute('href', printed ? anchor : new URL(target.pathname + target.search + target.hash, site).href);
      }
    }
  });
}
