import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HtmlValidate, type RuleConfig } from 'html-validate';
import type { HTTPResponse, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  'require-sri': ['error', { target: 'crossorigin' }],
};

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'], rules });

/** A printed document has an h1 for each part, so that its bookmarks are the parts. */
const printValidator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { ...rules, 'heading-level': ['error', { allowMultipleH1: true }] },
});

const parts = built.documents.flatMap((document) => document.parts.map(({ page }) => page));

describe('every page', () => {
  it('is built', () => {
    expect(webPages.length).toBeGreaterThan(15);
    expect([...webPages, ...printPages].filter((page) => !existsSync(fileOf(page)))).toEqual([]);
  });

  it.each([...webPages, ...printPages])('%s is valid HTML', async (page) => {
    const report = await (printPages.includes(page) ? printValidator : validator).validateFile(fileOf(page));
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  it.each(webPages)('%s: links, anchors, pictures and files exist', async (address) => {
    const page = await site.open(address);
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
    await page.close();
  });

  it.each(webPages)('%s has its language, one h1, a description, and the help of its document', async (address) => {
    const page = await site.open(address);
    const owner = content.documents.find(({ id }) => address.startsWith(`/${id}/`));
    const facts = await page.evaluate(() => ({
      language: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content.length ?? 0,
      help: document.querySelector<HTMLElement>('.help')?.innerText ?? '',
      dials: document.querySelector<HTMLAnchorElement>('.help a[href^="tel:"]')?.href,
      mails: document.querySelector<HTMLAnchorElement>('.help a[href^="mailto:"]')?.href,
      scripts: document.scripts.length,
    }));
    const { phone, email } = owner?.contacts[owner.help] ?? content.site.help;
    expect(facts).toMatchObject({ language: owner?.language ?? content.site.language, headings: 1, scripts: 0 });
    expect(facts.description).toBeGreaterThan(20);
    expect(facts.help).toContain(phone);
    expect(facts.dials).toBe('tel:+441785312000');
    expect(facts.mails).toBe(`mailto:${email ?? ''}`);
    await page.close();
  });

  it('has no marks left where facts of PDFs stand', () => {
    expect(webPages.filter((page) => /\[\[|\{\{/.test(readFileSync(fileOf(page), 'utf8')))).toEqual([]);
  });
});

describe('ways through a document', () => {
  it.each(built.documents)('$id: next leads from part to part, and back again', async ({ parts: own, id }) => {
    const walk = async (way: 'next' | 'prev', from: string) => {
      const seen = [from];
      const page = await site.open(from);
      for (;;) {
        const href = await page.$eval(`.back-and-next a[rel=${way}]`, (link) => link.pathname);
        if (!own.some((part) => part.page === href)) break;
        await page.goto(site.origin + href);
        seen.push(href);
      }
      await page.close();
      return seen;
    };
    const inOrder = own.map(({ page }) => page);
    expect(await walk('next', inOrder[0] ?? id)).toEqual(inOrder);
    expect(await walk('prev', inOrder.at(-1) ?? id)).toEqual(inOrder.toReversed());
  });

  it.each(built.documents)('$id: the first page has its PDFs with pages and size', async ({ id, editions }) => {
    const page = await site.open(`/${id}/`);
    for (const { file } of editions) {
      const facts = await page.$eval(`a[href="${file}"] .facts`, (element) => element.textContent);
      expect(facts).toMatch(/^PDF, \d+ pages, \d+(\.\d)? [kM]B$/);
    }
    await page.close();
  });

  it('phone numbers dial and email addresses open mail', async () => {
    const page = await site.open('/privacy-policy/for-more-information/');
    const links = await page.$$eval('.statements-column a', (all) =>
      all.map(({ href, innerText }) => [innerText, href]),
    );
    expect(links).toEqual([
      ['www.ico.org.uk', 'https://www.ico.org.uk/'],
      ['0303 123 1113', 'tel:+443031231113'],
      ['data.protection@housingplusgroup.co.uk', 'mailto:data.protection@housingplusgroup.co.uk'],
      ['01785 312000', 'tel:+441785312000'],
      ['feedback@housingplusgroup.co.uk', 'mailto:feedback@housingplusgroup.co.uk'],
      ['01785 312000', 'tel:+441785312000'],
    ]);
    await page.close();
  });
});

describe('a page is light', () => {
  it.each(parts)('%s: under 6 kB of HTML, 8 kB of CSS, 120 kB at first sight', async (address) => {
    const page = await site.browser.newPage();
    await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2 });
    const loaded: HTTPResponse[] = [];
    page.on('response', (response) => loaded.push(response));
    await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
    const weights = await Promise.all(loaded.map(weigh));
    const sum = (kind: string) =>
      weights.reduce((total, weight) => total + (weight.kind === kind ? weight.bytes : 0), 0);
    expect(sum('document')).toBeLessThan(6000);
    expect(sum('stylesheet')).toBeLessThan(8000);
    expect(sum('script')).toBe(0);
    expect(weights.reduce((total, { bytes }) => total + bytes, 0)).toBeLessThan(120_000);
    await page.close();
  });

  it.each([
    [1280, parts[2] ?? ''],
    [390, parts[2] ?? ''],
    [390, '/privacy-policy/'],
    [390, '/privacy-policy/all/'],
  ])('at %d px %s does not shift while it loads', async (width, address) => {
    const page = await site.browser.newPage();
    await page.setViewport({ width, height: 844 });
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
    await scrollThrough(page);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    await page.close();
  });

  it.each([320, 390, 768, 1280])('nothing is wider than a screen of %d px', async (width) => {
    const page = await site.open('/', { width, height: 844 });
    const wide: string[] = [];
    for (const address of webPages) {
      await page.goto(site.origin + address);
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(address);
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});

describe('what is not a page', () => {
  it('the sitemap has every page but those for printing, and robots.txt names it', () => {
    const { address } = content.site;
    const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url]) => url);
    expect(listed.toSorted()).toEqual(
      webPages
        .filter((page) => page !== '/404.html')
        .map((page) => new URL(page, address).href)
        .toSorted(),
    );
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(
      `Sitemap: ${new URL('/sitemap-index.xml', address).href}`,
    );
  });

  it('icons and sharing cards have the sizes that they must have', async () => {
    const { default: sharp } = await import('sharp');
    const size = async (file: string) => {
      const { width, height, format } = await sharp(`dist${file}`).metadata();
      return `${format} ${width} × ${height}`;
    };
    expect(await size('/icon-32.png')).toBe('png 32 × 32');
    expect(await size('/apple-touch-icon.png')).toBe('png 180 × 180');
    for (const { id } of built.documents) expect(await size(`/${id}/card.png`)).toBe('png 1200 × 630');
  });

  it('what is not for readers is not published', () => {
    expect(existsSync('dist/privacy-policy/notes-for-the-organisation')).toBe(false);
    expect(
      webPages.filter((page) => readFileSync(fileOf(page), 'utf8').includes('notes-for-the-organisation')),
    ).toEqual([]);
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

async function weigh(response: HTTPResponse): Promise<{ kind: string; bytes: number }> {
  const body = await response.buffer();
  const kind = response.request().resourceType();
  return {
    kind,
    bytes:
      kind === 'font' || (kind === 'image' && !response.url().endsWith('.svg')) ? body.length : gzipSync(body).length,
  };
}

function watchShifts(): void {
  const watched = window as unknown as { shifts: number };
  watched.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < document.body.scrollHeight; at += 700) {
      window.scrollTo(0, at);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
}
