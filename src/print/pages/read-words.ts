import type { Page } from 'puppeteer-core';

/** Elements that begin a block of their own in the structure of the PDF. */
const BLOCKS = 'address, blockquote, caption, div, h1, h2, h3, h4, h5, h6, li, ol, p, section, table, td, th, tr, ul';

/**
 * Reads all the words of the open page in their order, a block on each line, with the spaces between
 * them: what the structure of its PDF must say.
 */
export async function readWords(page: Page): Promise<string> {
  const text = await page.evaluate((blocks) => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
      if (!(node instanceof Element) || node.matches('script, style')) return '';
      if (node.tagName === 'BR') return ' ';
      const words = [...node.childNodes].map(read).join('');
      return node.matches(blocks) ? `\n${words}\n` : words;
    };
    return read(document.body);
  }, BLOCKS);
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
