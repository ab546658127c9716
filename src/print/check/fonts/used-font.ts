import type { Dictionary } from '../file/pdf-values.ts';

/** A font that text is shown in. */
export interface UsedFont {
  dictionary: Dictionary;
  /** The first page that it is on. */
  page: number;
  /** The pieces of text shown in it, each once, and whether they are seen. */
  strings: ReadonlyMap<string, boolean>;
}
