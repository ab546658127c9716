import { deflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PageContent } from './page-content.ts';

/**
 * Writes a page's content with its edits into the PDF, in the place of what was there.
 * @returns the bytes, before they are packed
 */
export function writePageContent({ page, edits }: PageContent): Uint8Array {
  const { context } = page.doc;
  const bytes = edits.apply();
  const packed = deflateSync(bytes, { level: 9 });
  const stream = PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: packed.length }), packed);
  const old = page.node.get(PDFName.Contents);
  const refs = old instanceof PDFArray ? old.asArray() : [old];
  for (const ref of refs) if (ref instanceof PDFRef) context.delete(ref);
  page.node.set(PDFName.Contents, context.register(stream));
  return bytes;
}
