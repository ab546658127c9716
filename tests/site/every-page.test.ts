import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { HtmlValidate, type RuleConfig } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsFile } from '../../src/model/documents-file.ts';
import { phoneUri } from '../../src/writing/phone-links.ts';
import { built, content, fileOf, printPages, webPages } from '../built.ts';
import { openBuiltSite, type BuiltSite } from '../browser.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const rules: RuleConfig = {
  // Astro writes <meta />, <li hidden> and the like in its own way; none of it is an error.
  'void-style': 'off',
  'no-trailing-whitespace': 'off',
  // A phone number keeps the spaces in which people say it, and may break at them on a narrow screen.
  'tel-non-breaking': 'off',
  'long-title': 'off',
  // Safari tells of a list without its signs only when it is called one.
  'no-redundant-role': 'off',
  'require-sri': ['error', { target: 'crossorigin' }],
};

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'], rules });

/** A printed document has an h1 for each part, so that its bookmarks are the parts. */
const printValidator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { ...rules, 'heading-level': ['error', { allowMultipleH1: true }] },
});

describe('every page', () => {
  it('is built from the content as it is', () => {
    expect(built).toEqual(
      documentsFile(
        content.documents,
        content.site,
        built.documents.flatMap(({ sounds }) => sounds),
      ),
    );
    const parts = content.documents.flatMap(({ id, parts: own }) => own.map((part) => `/${id}/${part.id}/`));
    expect(parts.filter((page) => !webPages.includes(page))).toEqual([]);
    expect([...webPages, ...printPages].filter((page) => !existsSync(fileOf(page)))).toEqual([]);
  });

  it.each([...webPages, ...printPages])('%s is valid HTML', async (page) => {
    const report = await (printPages.includes(page) ? printValidator : validator).validateFile(fileOf(page));
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  describe.each(webPages)('%s', (address) => {
    let page: Page;
    beforeAll(async () => {
      page = await site.open(address);
    });
    afterAll(() => page.close());

    it('has links, anchors, pictures and files that exist', async () => {
      const hrefs = await page.$$eval('a[href], link[href]', (links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(hrefs.filter((href) => whatIsWrongWith(href) !== undefined)).toEqual([]);
      const unseen = await page.evaluate(async () => {
        const images = [...document.images];
        for (const image of images) image.loading = 'eager';
        await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
        return images.filter((image) => image.naturalWidth === 0).map((image) => image.src);
      });
      expect(unseen).toEqual([]);
    });

    it('has its language, one h1, a description, and the help of its document', async () => {
      const owner = content.documents.find(({ id }) => address.startsWith(`/${id}/`));
      const facts = await page.evaluate(() => ({
        language: document.documentElement.lang,
        headings: document.querySelectorAll('h1').length,
        description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content.length ?? 0,
        help: document.querySelector<HTMLElement>('.help')?.innerText ?? '',
        dials: document.querySelector<HTMLAnchorElement>('.help a[href^="tel:"]')?.href,
        mails: document.querySelector<HTMLAnchorElement>('.help a[href^="mailto:"]')?.href,
      }));
      const { phone, email } = owner?.contacts[owner.help] ?? content.site.help;
      expect(facts).toMatchObject({ language: owner?.language ?? content.site.language, headings: 1 });
      expect(facts.description).toBeGreaterThan(20);
      for (const way of [phone, email]) expect(facts.help).toContain(way ?? '');
      expect(facts.dials).toBe(phone && phoneUri(phone, owner?.language ?? content.site.language));
      expect(facts.mails).toBe(email && `mailto:${email}`);
    });
  });

  it('has no marks left where facts of PDFs stand', () => {
    expect(webPages.filter((page) => /\[\[|\{\{/.test(readFileSync(fileOf(page), 'utf8')))).toEqual([]);
  });
});

function whatIsWrongWith(href: string): string | undefined {
  const url = new URL(href);
  if (['tel:', 'mailto:'].includes(url.protocol)) return undefined;
  if (url.origin !== site.origin) {
    // Another website, or this one by the address where it will stand.
    return url.origin === new URL(content.site.address).origin && !existsSync(fileOf(url.pathname)) ? href : undefined;
  }
  if (!existsSync(fileOf(url.pathname))) return href;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || readFileSync(fileOf(url.pathname), 'utf8').includes(`id="${anchor}"`) ? undefined : href;
}
