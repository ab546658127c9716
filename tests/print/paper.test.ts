import { readFileSync } from 'node:fs';
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { openInside } from './inside.ts';
import { rastersOn } from './pdf.ts';
import { openPrinted, type Printed } from './printed.ts';
import { printedFiles } from './printed-files.ts';

describe.each(printedFiles)('the paper of $name', (file) => {
  const { document, edition, title, path } = file;
  let print: Printed;
  beforeAll(async () => {
    print = await openPrinted(file);
  });

  it('has pages of its size', () => {
    const sizes = print.pages.map(({ view }) => view.slice(2).map(Math.round));
    const size = edition.isBooklet ? [420, 595] : [595, 842];
    expect(sizes.filter((each) => String(each) !== String(size))).toEqual([]);
  });

  it('has no page without words', () => {
    expect(print.texts.flatMap(({ body }, index) => (body.length === 0 ? [index + 1] : []))).toEqual([]);
  });

  it('has no picture made of dots', async () => {
    const counts = await Promise.all(print.pages.map(rastersOn));
    expect(counts.filter((count) => count > 0)).toEqual([]);
  });

  it('has no letters that are too small', () => {
    const pieces = print.texts.flatMap(({ body, foot }) => [...body, ...foot]);
    const smallest = edition.id === 'large-print' ? 24 : 14;
    expect(pieces.filter(({ size }) => size < smallest - 0.1)).toEqual([]);
  });

  it('has its title, its language, tags and only embedded fonts', async () => {
    const inside = await openInside(readFileSync(path));
    const { catalog, context } = inside;
    expect(inside.getTitle()).toBe(title);
    expect(catalog.lookup(PDFName.of('Lang'), PDFString, PDFHexString).decodeText()).toBe(document.language);
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    const fonts = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
    expect(fonts.filter((font) => !['FontFile2', 'FontFile3'].some((key) => font.has(PDFName.of(key))))).toEqual([]);
    const names = fonts.map((font) => font.get(PDFName.of('FontName'))?.toString());
    expect(new Set(names.map((name) => name?.replace(/^\/\w{6}\+/, '')))).toEqual(new Set(['Andika', 'Andika-Bold']));
  });
});
