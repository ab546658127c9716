import { ParseSpeeds, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { readPageContent } from './content/read-page-content.ts';
import { writePageContent } from './content/write-page-content.ts';
import { markArtifacts } from './mends/artifacts.ts';
import { releaseDecoration } from './mends/decoration.ts';
import { mendFigures } from './mends/figures.ts';
import { nameBullets } from './mends/labels.ts';
import { writeSpaces } from './mends/line-ends.ts';
import { describeLinks } from './mends/link-contents.ts';
import { giveItemsBodies } from './mends/list-bodies.ts';
import { writeMetadata } from './mends/metadata.ts';
import { nameBookmarks } from './mends/outline-titles.ts';
import { writeOutputIntent } from './mends/output-intent.ts';
import { mapRoles } from './mends/role-map.ts';
import { nameSections } from './mends/sections.ts';
import { shareDrawings } from './mends/shared-drawings.ts';
import { followStructure } from './mends/tab-order.ts';
import { writeTrailerId } from './mends/trailer-id.ts';
import { joinLinkAreas } from './mends/whole-links.ts';
import type { PdfFacts } from './pdf-facts.ts';
import { readStructure } from './tree/read-structure.ts';
import { writeStructure } from './tree/write-structure.ts';

/** What the browser printed, and what only the printed page knows of it. */
export interface PrintedPdf {
  /** The bytes that Chromium made. */
  pdf: Uint8Array;
  /** All the words of the page, in order, with their spaces. */
  words: string;
  /** The height of the foot of each page, in points. */
  foot: number;
}

/**
 * Turns what Chromium prints into a file that meets PDF/UA-1 and PDF/A-2a, and looks the same.
 * docs/print.md says which clause each step serves.
 *
 * @param printed what the browser printed
 * @param facts what is true of the document
 * @throws MachineFault when the browser printed no structure, or other words
 */
export async function finishPdf({ pdf, words, foot }: PrintedPdf, facts: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { catalog, context } = document;
  const pages = document.getPages().map(readPageContent);
  const top = readStructure(document, pages);

  releaseDecoration(top);
  nameSections(top);
  mendFigures(top);
  nameBullets(top);
  giveItemsBodies(top);
  writeSpaces(top, words);
  joinLinkAreas(context, top, pages);
  describeLinks(context, top);
  nameBookmarks(catalog, top);
  for (const page of pages) markArtifacts(page, foot);
  mapRoles(document, top);
  writeStructure(document, top, pages);

  shareDrawings(context, pages);
  const streams = pages.map(writePageContent);
  for (const { page } of pages) followStructure(page);

  catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  writeMetadata(document, facts);
  writeOutputIntent(document);
  writeTrailerId(context, [...streams, Buffer.from(JSON.stringify(facts))]);
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  });
}
