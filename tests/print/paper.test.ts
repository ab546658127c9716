import { readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { rastersOn } from './pdf.ts';
import { openPrinted, printed, type Printed } from './printed.ts';

describe.each(printed)('the paper of $id', (document) => {
  let print: Printed;
  beforeAll(async () => {
    print = await openPrinted(document);
  });

  it('has A4 pages', () => {
    for (const page of print.pages) {
      const [, , width, height] = page.view as [number, number, number, number];
      expect(width).toBeCloseTo(595, 0);
      expect(height).toBeCloseTo(842, 0);
    }
  });

  it('has no page without words', () => {
    expect(print.texts.flatMap(({ body }, index) => (body.length === 0 ? [index + 1] : []))).toEqual([]);
  });

  it('has no picture made of dots', async () => {
    const counts = await Promise.all(print.pages.map(rastersOn));
    expect(counts.filter((count) => count > 0)).toEqual([]);
  });

  it('has no letters under 14 points', () => {
    const pieces = print.texts.flatMap(({ body, foot }) => [...body, ...foot]);
    expect(pieces.filter(({ size }) => size < 13.9)).toEqual([]);
  });

  it('has its title, its language, tags and only embedded fonts', async () => {
    const bytes = readFileSync(`dist/${document.id}/${document.id}-a4.pdf`);
    const inside = await PDFDocument.load(bytes, { updateMetadata: false });
    const { catalog, context } = inside;
    expect(inside.getTitle()).toBe(document.title);
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
