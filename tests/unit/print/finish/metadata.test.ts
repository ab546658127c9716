import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { finishPdf } from '../../../../src/print/finish/finish-pdf.ts';
import { srgbProfile } from '../../../../src/print/finish/mends/srgb-profile.ts';
import { openBytes } from '../../../print/pdf.ts';
import { openInside, streamOf } from '../../../print/inside.ts';
import { facts, usePrinter } from './print-html.ts';

const print = usePrinter();

function xmpOf({ catalog }: PDFDocument): string {
  return streamOf(catalog.lookup(PDFName.of('Metadata'))).toString('utf8');
}

it('XMP claims PDF/UA-1 and PDF/A-2a, and is well formed', async () => {
  const { finished } = await print('<p>Words</p>');
  const xmp = xmpOf(await openInside(finished));
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
  const { metadata } = (await (await openBytes(finished)).getMetadata()) as unknown as {
    metadata: Map<string, unknown>;
  };
  expect(metadata.get('dc:title')).toBe(facts.title);
  expect(metadata.get('dc:creator')).toEqual([facts.organisation]);
});

it('Info and XMP say the same, and the date is that of the words', async () => {
  const { finished } = await print('<p>Words</p>');
  const document = await openInside(finished);
  expect(document.getTitle()).toBe(facts.title);
  expect(document.getAuthor()).toBe(facts.organisation);
  expect(document.getSubject()).toBe(facts.description);
  expect(document.getCreationDate()).toEqual(new Date('2026-11-24T00:00:00Z'));
  expect(document.getModificationDate()).toEqual(new Date('2026-11-24T00:00:00Z'));
  expect(xmpOf(document)).toContain('<xmp:CreateDate>2026-11-24T00:00:00Z</xmp:CreateDate>');
  expect(
    document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))?.toString(),
  ).toBe('true');
});

it('the output intent is sRGB, with a profile in the file', async () => {
  const { finished } = await print('<p>Words</p>');
  const { catalog } = await openInside(finished);
  const intent = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
  expect(intent.get(PDFName.of('S'))?.toString()).toBe('/GTS_PDFA1');
  const profile = intent.lookup(PDFName.of('DestOutputProfile'));
  expect(profile instanceof PDFRawStream && profile.dict.get(PDFName.of('N'))?.toString()).toBe('3');
  expect(streamOf(profile)).toEqual(Buffer.from(srgbProfile()));
});

it('the sRGB profile is one that colour software reads, and changes no colour', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'profile-')), 'srgb.icc');
  writeFileSync(file, srgbProfile());
  const colours = Buffer.from([255, 0, 0, 0, 86, 107, 26, 26, 26, 255, 212, 0]);
  const image = sharp(colours, { raw: { width: 4, height: 1, channels: 3 } });
  const png = await image.withIccProfile(file).png().toBuffer();
  const back = await sharp(png).toColourspace('srgb').removeAlpha().raw().toBuffer();
  const differences = [...back].map((value, index) => Math.abs(value - (colours[index] ?? 0)));
  expect(Math.max(...differences)).toBeLessThanOrEqual(1);
});

it('the same page gives the same bytes, and other facts give another ID', async () => {
  const first = await print('<section><h1>Title</h1><p>Words</p></section>');
  const second = await print('<section><h1>Title</h1><p>Words</p></section>');
  expect(Buffer.from(first.finished).equals(Buffer.from(second.finished))).toBe(true);
  const other = await finishPdf(first, { ...facts, title: 'Another title' });
  const idOf = async (pdf: Uint8Array) => String((await openInside(pdf)).context.trailerInfo.ID);
  expect(await idOf(first.finished)).toMatch(/^\[ <[\dA-F]{32}> <[\dA-F]{32}> \]$/);
  expect(await idOf(other)).not.toBe(await idOf(first.finished));
});
