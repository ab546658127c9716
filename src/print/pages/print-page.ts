import type { Page } from 'puppeteer-core';
import { MachineFault } from '../machine-fault.ts';
import type { PrintedPdf } from '../finish/finish-pdf.ts';
import { fitCover } from './fit-cover.ts';
import { layOutPages } from './lay-out-pages.ts';
import { mendLinks } from './mend-links.ts';
import { readDestinations, type Destinations } from './destinations.ts';
import { writePageNumbers } from './page-numbers.ts';
import { readWords } from './read-words.ts';
import { toPdf } from './to-pdf.ts';

/** A printed document, and how many pages it has. */
export interface Printed extends PrintedPdf {
  pages: number;
}

/**
 * Prints the open page in two passes: the first tells on which page each part begins, the second
 * has these numbers in its contents. That nothing moved in between is checked. A page without
 * contents needs one pass.
 *
 * @param page a page of the kind /DOCUMENT/print/EDITION/
 */
export async function printPage(page: Page): Promise<Printed> {
  const { width, height } = await paperColumn(page);
  await page.setViewport({ width, height });
  await page.emulateMediaType('print');
  await mendLinks(page);
  await checkPictures(page);
  await loadFonts(page);
  await fitCover(page);
  await layOutPages(page, height);
  let pdf = await toPdf(page);
  let before = await readDestinations(pdf);
  for (let pass = 0; pass < 3; pass += 1) {
    const numbers = await writePageNumbers(page, before);
    if (numbers > 0) pdf = await toPdf(page);
    const after = numbers > 0 ? await readDestinations(pdf) : before;
    if (isSame(before, after))
      return { pdf, pages: after.pages, words: await readWords(page), foot: await footOf(page) };
    before = after;
  }
  throw new MachineFault('The page numbers of the contents change each time they are printed. Please report this.');
}

/** The column of the paper, in CSS pixels: the page without its margins, as the style sheet has it. */
function paperColumn(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => {
    const styles = getComputedStyle(document.documentElement);
    const ruler = document.createElement('div');
    ruler.style.cssText = `position:absolute;width:${styles.getPropertyValue('--column-width')};height:${styles.getPropertyValue('--column-height')}`;
    document.body.append(ruler);
    const { width, height } = ruler.getBoundingClientRect();
    ruler.remove();
    return { width: Math.floor(width), height: Math.floor(height) };
  });
}

/** Waits for the fonts: the layout asks for them, so that comes first. */
function loadFonts(page: Page): Promise<void> {
  return page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

/** The height of the foot of each sheet, in points. */
function footOf(page: Page): Promise<number> {
  return page.evaluate(() => (Number(document.body.dataset['foot']) / 25.4) * 72);
}

async function checkPictures(page: Page): Promise<void> {
  const missing = await page.$$eval('img', (images) =>
    images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => new URL(src).pathname),
  );
  if (missing.length > 0)
    throw new MachineFault(`Pictures did not load for printing: ${missing.join(', ')}. Build again.`);
}

function isSame(one: Destinations, other: Destinations): boolean {
  return one.pages === other.pages && [...one.pageOf].every(([name, page]) => other.pageOf.get(name) === page);
}
