import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { built, content, flat, squash } from '../../built.ts';
import { longPart, openToRead, statementWithLink, type Unusual } from '../reading-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const { address, statements, blocks } = longPart;

async function onPaper(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
}

async function printed(of: string, unusual: Unusual = {}): Promise<string[]> {
  const page = await openToRead(site, of, unusual);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await reading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(squash(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')));
  }
  await reading.destroy();
  return pages;
}

/** Letters only, since lines break elsewhere on paper. */
const letters = (text: string) => text.replaceAll(/\s/g, '');

it.skipIf(!statementWithLink)(
  'on paper nothing is said of links to other websites (skipped where no statement has one)',
  async () => {
    const all = (await printed(statementWithLink?.address ?? '')).join('');
    expect(all).toContain(statementWithLink?.statement.text);
    expect(all).not.toContain('another');
  },
);

describe('a page on paper', () => {
  it.each([
    ['as it is', address, {}],
    ['with one statement at a time', `${address}?one`, { settings: { steps: 'on' } }],
    ['with other settings', address, { settings: { colours: 'contrast', pictures: 'none', size: '150' } }],
    ['in forced colours', address, { asksFor: [['forced-colors', 'active']] }],
    ['with scripts off', address, { withoutScripts: true }],
  ] as const)(
    'has all the words of the part in their order, and no statement on two pages: %s',
    async (_, of, unusual) => {
      const pages = (await printed(of, unusual)).map(letters);
      const all = pages.join('');
      let at = 0;
      for (const { text } of flat(blocks)) {
        const found = all.indexOf(letters(text), at);
        expect(found, text).toBeGreaterThanOrEqual(at);
        at = found + letters(text).length;
      }
      for (const { text } of statements)
        expect(
          pages.some((one) => one.includes(letters(text))),
          text,
        ).toBe(true);
    },
  );

  it.each([address, ...built.documents.flatMap(({ pages }) => pages).slice(0, 1), '/', '/about-the-pictures/'])(
    '%s has no buttons and bars, and is black on white in all colours',
    async (of) => {
      const page = await openToRead(site, of, {
        settings: { colours: 'dark' },
        asksFor: [['prefers-color-scheme', 'dark']],
      });
      await onPaper(page);
      const seen = await page.evaluate(() => {
        const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => one.checkVisibility());
        const colours = (own: readonly HTMLElement[], name: 'color' | 'backgroundColor') => [
          ...new Set(own.map((one) => getComputedStyle(one)[name])),
        ];
        const words = shown.filter(({ childNodes }) =>
          [...childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
        );
        return {
          buttons: shown
            .filter((one) => one.matches('button, nav, dialog, .controls, .step-bar, .listen-bar'))
            .map(({ className }) => className),
          inks: colours(words, 'color'),
          papers: colours([document.body, ...shown.filter((one) => !one.matches('img'))], 'backgroundColor'),
          underlined: shown
            .filter((one) => getComputedStyle(one).textDecorationLine !== 'none')
            .map(({ textContent }) => textContent),
          wide: shown.filter((one) => one.matches('.statement > .picture') && one.offsetWidth > 240).length,
        };
      });
      expect(seen.buttons).toEqual([]);
      expect(seen.inks).toEqual(['rgb(0, 0, 0)']);
      for (const paper of seen.papers) expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
      expect(seen.underlined).toEqual([]);
      expect(seen.wide).toBe(0);
    },
  );

  it('ends with whom to ask, and where the page is on the web', async () => {
    const all = (await printed(address)).join(' ');
    const document = content.documents.find(({ id }) => address.startsWith(`/${id}/`));
    const { phone, email } = document?.contacts[document.help] ?? {};
    const end = letters(all.slice(-400));
    for (const way of [phone, email]) expect(end).toContain(letters(way ?? ''));
    expect(end.endsWith(letters(new URL(address, content.site.address).href.replace(/^https?:\/\//, '')))).toBe(true);
  });

  it('is larger where larger letters were chosen', async () => {
    const sizeOf = async (settings: Record<string, string>) => {
      const page = await openToRead(site, address, { settings });
      await onPaper(page);
      return page.$eval('.statement p', (one) => parseFloat(getComputedStyle(one).fontSize));
    };
    const normal = await sizeOf({});
    // 14 pt
    expect(normal).toBeGreaterThanOrEqual(18.6);
    expect(await sizeOf({ size: '200' })).toBeCloseTo(2 * normal, 1);
  });
});
