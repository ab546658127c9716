import type { Page } from 'puppeteer-core';

/**
 * Reads all the words of the open page in their order, with the spaces between them: what the
 * structure of its PDF must say.
 */
export function readWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const pieces: string[] = [];
    const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.tagName === 'BR' || isBlock(node)) pieces.push(' ');
      } else if (!node.parentElement?.matches('script, style')) pieces.push(node.textContent ?? '');
    }
    return pieces.join('').replaceAll(/\s+/g, ' ').trim();
  });
}
