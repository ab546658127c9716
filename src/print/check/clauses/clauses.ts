import type { Clause } from './clause.ts';
import { versionIdentification } from './5-version-identification.ts';
import { header } from './6-1-header.ts';
import { marked } from './6-2-marked.ts';
import { general } from './7-1-general.ts';
import { text } from './7-2-text.ts';
import { graphics } from './7-3-graphics.ts';
import { numberedHeadings } from './7-4-2-headings.ts';
import { unnumberedHeadings } from './7-4-4-unnumbered-headings.ts';
import { tableHeaders } from './7-5-tables.ts';
import { formulas } from './7-7-formulas.ts';
import { notes } from './7-9-notes.ts';
import { optionalContent } from './7-10-optional-content.ts';
import { embeddedFiles } from './7-11-embedded-files.ts';
import { xfa } from './7-15-xfa.ts';
import { security } from './7-16-security.ts';
import { annotations } from './7-18-1-annotations.ts';
import { trapNets } from './7-18-2-trapnet.ts';
import { tabOrder } from './7-18-3-tab-order.ts';
import { forms } from './7-18-4-forms.ts';
import { links } from './7-18-5-links.ts';
import { mediaClips } from './7-18-6-2-media-clips.ts';
import { printerMarks } from './7-18-8-printer-marks.ts';
import { xObjects } from './7-20-xobjects.ts';
import { characterCollections } from './7-21-3-1-character-collections.ts';
import { cidFonts } from './7-21-3-2-cid-fonts.ts';
import { cmaps } from './7-21-3-3-cmaps.ts';
import { embedding } from './7-21-4-1-embedding.ts';
import { subsets } from './7-21-4-2-subsets.ts';
import { widths } from './7-21-5-widths.ts';
import { trueTypeEncodings } from './7-21-6-true-type.ts';
import { unicode } from './7-21-7-unicode.ts';
import { notdefGlyphs } from './7-21-8-notdef.ts';

/** Every clause of ISO 14289-1 that a program can check, in the order of the standard. */
export const clauses: readonly Clause[] = [
  versionIdentification,
  header,
  marked,
  general,
  text,
  graphics,
  numberedHeadings,
  unnumberedHeadings,
  tableHeaders,
  formulas,
  notes,
  optionalContent,
  embeddedFiles,
  xfa,
  security,
  annotations,
  trapNets,
  tabOrder,
  forms,
  links,
  mediaClips,
  printerMarks,
  xObjects,
  characterCollections,
  cidFonts,
  cmaps,
  embedding,
  subsets,
  widths,
  trueTypeEncodings,
  unicode,
  notdefGlyphs,
];
