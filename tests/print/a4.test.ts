import { readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFName, PDFString, PDFHexString } from '@cantoo/pdf-lib';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { beforeAll, describe, expect, it } from 'vitest';
import { content, flat, source, sourceLines } from '../built.ts';
import { letters, openPdf, pagesOf, rastersOn, textOf, type TextPiece } from './pdf.ts';

/** The foot of a page, in points from its lower edge. */
const FOOT = 62;

describe.each(content.documents)('the a4 edition of $id', (document) => {
  const file = `dist/${document.id}/${document.id}-a4.pdf`;
  let pdf: PDFDocumentProxy;
  let pages: PDFPageProxy[];
  let texts: TextPiece[][];
  const body = (page: TextPiece[]) => page.filter(({ y }) => y > FOOT).map(({ text }) => text);
  const pageOf = async (anchor: string) => {
    const [page] = (await pdf.getDestination(anchor)) as Parameters<typeof pdf.getPageIndex>;
    return (await pdf.getPageIndex(page)) + 1;
  };

  beforeAll(async () => {
    pdf = await openPdf(file);
    pages = await pagesOf(pdf);
    texts = await Promise.all(pages.map(textOf));
  });

  it('has the text of the content, in order', () => {
    const printed = letters(texts.flatMap(body).join(''));
    const written = document.parts.flatMap(({ title, blocks }) => [title, ...flat(blocks).map(({ text }) => text)]);
    const words = [...written, ...document.hardWords.flatMap(({ word, meaning }) => [word, meaning])];
    let from = printed.indexOf(letters(document.parts[0]?.title ?? ''), printed.indexOf('Contents'));
    from = printed.indexOf(letters(document.parts[0]?.title ?? ''), from + 1);
    const lost = words.filter((line) => {
      const at = printed.indexOf(letters(line), from);
      if (at >= 0) from = at + letters(line).length;
      return at < 0;
    });
    expect(words.length).toBeGreaterThan(document.parts.length);
    expect(lost).toEqual([]);
  });

  it('has A4 pages, at most 32 of them', () => {
    expect(pdf.numPages).toBeLessThanOrEqual(32);
    for (const page of pages) {
      const [, , width, height] = page.view as [number, number, number, number];
      expect(width).toBeCloseTo(595, 0);
      expect(height).toBeCloseTo(842, 0);
    }
  });

  it('splits no statement over two pages', () => {
    const onPage = texts.map((page) => letters(body(page).join('')));
    const split = document.parts
      .flatMap(({ blocks }) => flat(blocks))
      .filter(({ text }) => !onPage.some((page) => page.includes(letters(text))));
    expect(split.map(({ text }) => text)).toEqual([]);
  });

  it('has the right page number beside each line of the contents', async () => {
    const lines = letters(
      texts[1]
        ?.filter(({ y }) => y > FOOT)
        .map(({ text }) => text)
        .join('') ?? '',
    );
    for (const { id, title } of document.parts) {
      const page = await pageOf(id);
      expect(lines).toContain(`${letters(title)}${page}`);
      expect(letters(body(texts[page - 1] ?? []).join(''))).toContain(letters(title));
    }
  });

  it('has a page number at the outer side of each foot, and the title at the inner', () => {
    for (const [index, page] of texts.entries()) {
      if (index === 0) continue; // the cover has no foot
      const foot = page.filter(({ y }) => y <= FOOT).toSorted((one, other) => one.x - other.x);
      const number = `Page ${index + 1} of ${texts.length}`;
      const [first, last] = [foot[0]?.text, foot.at(-1)?.text];
      expect([first, last]).toEqual(index % 2 === 0 ? [document.title, number] : [number, document.title]);
    }
  });

  it('has bookmarks that are the headings', async () => {
    const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[];
    const bookmarks = outline.filter(({ title }) =>
      document.parts.some((part) => letters(part.title) === letters(title)),
    );
    expect(bookmarks.map(({ title, items }) => [title, ...items.map((item) => item.title)].map(letters))).toEqual(
      document.parts.map(({ title, blocks }) =>
        [title, ...flat(blocks).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))].map(letters),
      ),
    );
  });

  it('has no picture made of dots', async () => {
    const counts = await Promise.all(pages.map(rastersOn));
    expect(counts.filter((count) => count > 0)).toEqual([]);
  });

  it('leaves no page nearly empty', () => {
    // How far down the words reach, as a share of the page without its foot.
    const filled = texts.map((page) => {
      const lowest = Math.min(...page.filter(({ y }) => y > FOOT).map(({ y }) => y));
      return (842 - lowest) / (842 - FOOT);
    });
    expect(filled.map((share, index) => ({ page: index + 1, share })).filter(({ share }) => share < 0.4)).toEqual([]);
  });

  it('has no letters under 14 points', () => {
    expect(texts.flat().filter(({ size }) => size < 13.9)).toEqual([]);
  });

  it('has its title, its language, tags and only embedded fonts', async () => {
    const inside = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
    expect(inside.getTitle()).toBe(document.title);
    const { catalog, context } = inside;
    expect(catalog.lookup(PDFName.of('Lang'), PDFString, PDFHexString).decodeText()).toBe(document.language);
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    const descriptors = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor') ? [object] : [],
      );
    expect(descriptors.length).toBeGreaterThan(0);
    const outside = descriptors.filter((font) => !['FontFile2', 'FontFile3'].some((key) => font.has(PDFName.of(key))));
    expect(outside).toEqual([]);
    expect(
      new Set(
        descriptors.map((font) =>
          font
            .get(PDFName.of('FontName'))
            ?.toString()
            .replace(/^\/\w{6}\+/, ''),
        ),
      ),
    ).toEqual(new Set(['Andika', 'Andika-Bold']));
  });

  it('has links that a reader can follow', async () => {
    const links = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as {
      subtype: string;
      url?: string;
      dest?: unknown;
    }[];
    const outward = links.flatMap(({ url }) => url ?? []);
    expect(outward.filter((url) => /127\.0\.0\.1|localhost/.test(url))).toEqual([]);
    expect(links.filter(({ dest, url }) => dest === undefined && url === undefined)).toEqual([]);
  });
});

it('the printed policy has every line of its source', async () => {
  const pdf = await openPdf('dist/privacy-policy/privacy-policy-a4.pdf');
  const texts = await Promise.all((await pagesOf(pdf)).map(textOf));
  const printed = letters(
    texts
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
  const lines = source.sections.flatMap(({ title, blocks }) => [title, ...sourceLines(blocks)]);
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => !printed.includes(letters(line)))).toEqual([]);
});
