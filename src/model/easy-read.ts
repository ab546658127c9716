import type { Block } from '../writing/blocks.ts';
import type { DocumentFields } from './document-schema.ts';
import type { Edition } from './editions.ts';
import type { Recordings } from './recordings.ts';

/** One easy-read document in one language, checked and in order. */
export interface EasyRead extends Omit<DocumentFields, 'editions'> {
  /** The name of its folder, and its address. */
  id: string;
  parts: Part[];
  editions: Edition[];
  /** The recorded files in its folder. */
  recordings: Recordings;
}

/** One section of a document, and one web page. */
export interface Part {
  /** The words after the number in the file's name, and its address. */
  id: string;
  /** Its place among the parts, from 1, whatever the number in the file's name. */
  number: number;
  title: string;
  picture: string;
  /** The file, from the content folder: `privacy-policy/010-introduction.mdx`. */
  file: string;
  blocks: Block[];
  /** The anchors of the hard words in it, in their order. */
  hardWords: string[];
}
