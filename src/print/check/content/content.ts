import type { Dictionary } from '../file/pdf-values.ts';
import type { Properties } from './properties.ts';

/** A piece of marked content: what stands between BMC or BDC and EMC. */
export interface Mark {
  tag: string;
  properties: Properties | undefined;
  /** The element that the structure tree names for it, or for what it stands in. */
  element: Dictionary | undefined;
  /** Whether it, or what it stands in, is an artifact. */
  isArtifact: boolean;
  /** The language of what it stands in, as far as content says it. */
  outerLanguage: string | undefined;
  page: number;
}

/** Something that is painted. */
export interface Painting {
  kind: 'text' | 'line art' | 'image' | 'shading';
  page: number;
  /** The innermost mark that it stands in, within the same content stream. */
  mark: Mark | undefined;
  /** The element of the structure tree that it belongs to. */
  element: Dictionary | undefined;
  isArtifact: boolean;
  /** The language that content gives it. */
  language: string | undefined;
}

/** A piece of text that is shown. */
export interface Showing extends Painting {
  font: Dictionary | undefined;
  bytes: Uint8Array;
  /** 3 is text that nobody sees. */
  renderingMode: number;
  piece: Piece | undefined;
}

/** A piece of content that the structure tree knows by a number, and the page or form that counts it. */
export interface Piece {
  owner: Dictionary;
  number: number;
}

/** What all pages of a file paint. */
export interface Content {
  marks: Mark[];
  paintings: Painting[];
  showings: Showing[];
  /** How often each form is painted. */
  forms: ReadonlyMap<Dictionary, number>;
  /** Why some of it could not be read. */
  problems: string[];
}
