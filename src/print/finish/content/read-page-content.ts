import { PDFArray, PDFDict, PDFRawStream, decodePDFRawStream, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { readOperators } from '../../content-stream/read-operators.ts';
import { Edits } from './edits.ts';
import type { PageContent } from './page-content.ts';
import { readPaintings } from './read-paintings.ts';

/** Reads what a page paints, and which stretches of it are marked. */
export function readPageContent(page: PDFPage): PageContent {
  const bytes = streamOf(page.node.Contents());
  const operators = [...readOperators(bytes)];
  const content: PageContent = {
    page,
    resources: page.node.Resources() ?? PDFDict.withContext(page.doc.context),
    fonts: [],
    operators,
    paintings: [],
    marks: new Map(),
    edits: new Edits(operators, bytes),
  };
  readPaintings(content);
  return content;
}

function streamOf(object: PDFObject | undefined): Uint8Array {
  if (object instanceof PDFRawStream) return decodePDFRawStream(object).decode();
  if (!(object instanceof PDFArray)) return new Uint8Array();
  const parts = Array.from({ length: object.size() }, (_, index) => Buffer.from(streamOf(object.lookup(index))));
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}
