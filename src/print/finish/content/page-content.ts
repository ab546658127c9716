import type { PDFDict, PDFPage } from '@cantoo/pdf-lib';
import type { Operator } from '../../content-stream/read-operators.ts';
import type { Edits } from './edits.ts';
import type { Font } from './font.ts';
import type { Point } from './matrix.ts';

/** A stretch of a page that belongs to one element of the structure: what stands between BDC and EMC. */
export interface Mark {
  page: PageContent;
  /** Its number on the page. */
  mcid: number;
  /** The operators BDC and EMC, by their index. */
  begin: number;
  end: number;
  paintings: Painting[];
}

/** Something that is seen: a path, a picture, or a run of letters. */
export interface Painting {
  kind: 'path' | 'picture' | 'text';
  /** The first and the last operator that make it, by their index; BT and ET for text. */
  from: number;
  to: number;
  /** Its outermost points; they are worked out when they are asked for, since few are. */
  points: () => Point[];
  mark: Mark | undefined;
  /** For text: its runs, in order. */
  runs: TextRun[];
}

/** Letters that are shown by one operator. */
export interface TextRun {
  text: string;
  start: Point;
  /** Where the next letter would stand. */
  end: Point;
  font: Font;
  /** The size that the stream gives the font, in its own units. */
  fontSize: number;
  /** The height of its letters, in points. */
  size: number;
  /** The operator that shows it, by its index. */
  shownBy: number;
}

/** What one page paints. */
export interface PageContent {
  page: PDFPage;
  resources: PDFDict;
  /** The fonts that it shows text in. */
  fonts: Font[];
  operators: Operator[];
  paintings: Painting[];
  /** Its marked stretches by their number. */
  marks: Map<number, Mark>;
  edits: Edits;
}
