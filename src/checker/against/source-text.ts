import type { Prose } from '../written/prose.ts';

/** The text that a document was made from. */
export interface SourceText {
  /** How messages name its file. */
  file: string;
  /** Its paragraphs, list items and headings, in order. */
  proses: readonly Prose[];
}

/** The name of its file, without the folders. */
export function nameOf({ file }: SourceText): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}
