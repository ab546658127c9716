import type { Dictionary } from '../../values/dictionary.ts';
import type { Properties } from './properties.ts';

/** What holds for content because of what it stands in. */
export interface Surroundings {
  page: number;
  /** The element of the structure tree that it belongs to. */
  element: Dictionary | undefined;
  /** Whether it, or what it stands in, is an artifact. */
  isArtifact: boolean;
  /** The language that the content round it gives it, as far as content says it. */
  language: string | undefined;
}

/** A piece of marked content: what stands between BMC or BDC and EMC. */
export interface Mark extends Surroundings {
  tag: string;
  properties: Properties | undefined;
}

/** Something that is painted. */
export interface Painting extends Surroundings {
  kind: 'text' | 'line art' | 'image' | 'shading';
  /** The innermost mark that it stands in, within the same content stream. */
  mark: Mark | undefined;
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
  /** The text of pages and forms, and that in the drawings that they paint with. */
  showings: Showing[];
  /** How often each form is painted. */
  forms: ReadonlyMap<Dictionary, number>;
  /** Why some of it could not be read. */
  problems: string[];
}
