import type { Content } from '../content/content.ts';
import type { UsedFont } from '../fonts/used-font.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import type { Element, Structure } from '../structure/structure.ts';
import type { Dictionary } from '../../values/dictionary.ts';
import type { Page } from './read-pages.ts';

/** A file, read as far as the clauses need it. */
export interface PdfFile {
  /** Its first line, such as %PDF-1.7. */
  header: string;
  catalog: Dictionary;
  pages: readonly Page[];
  /** Every dictionary that the catalog leads to. */
  dictionaries: readonly Dictionary[];
  /** Nothing when it is not encrypted; `flags` is what its owner allows. */
  encryption: { flags: number | undefined; opens: boolean } | undefined;
  metadata: Metadata | undefined;
  structure: Structure;
  content: Content;
  fonts: readonly UsedFont[];
  /** The page that an element is on, counted from 1. */
  pageOf: (element: Element) => number | undefined;
}

/** The language of the whole file, when the catalog says it (ISO 32000-1, 14.9.2). */
export function languageOf({ catalog }: PdfFile): string | undefined {
  return catalog.text('Lang');
}
