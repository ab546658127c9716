import type { DocumentFields } from '../../model/document-schema.ts';
import type { Place } from '../../source/message.ts';
import type { YamlPlaces } from '../../source/read-yaml.ts';
import type { SourceText } from '../against/source-text.ts';
import type { Prose } from './prose.ts';

/** A document as its editor wrote it: what the rules look at. */
export interface WrittenDocument {
  /** How messages name its folder, as in `content/privacy-policy`. */
  name: string;
  /** How messages name its document.yaml. */
  file: string;
  fields: DocumentFields;
  /** Where its fields stand in document.yaml. */
  places: YamlPlaces;
  /** The title and the subtitle. */
  titles: Prose[];
  parts: WrittenPart[];
  /** The meanings of the hard words, in the order of document.yaml. */
  meanings: Meaning[];
  /** What the contacts of document.yaml say in sentences. */
  contactTexts: Prose[];
  /** The licence of the pictures; undefined when nothing is known of them. */
  licence: Licence | undefined;
  /** The text that it was made from, when it is compared with it. */
  against: SourceText | undefined;
}

/** What stands beside a document and belongs to none of its files. */
export type Beside = Partial<Pick<WrittenDocument, 'licence' | 'against'>>;

/** The file LICENSE.md beside pictures.yaml. */
export interface Licence {
  /** How messages name it. */
  file: string;
  /** What it says; empty when there is no such file. */
  text: string;
}

interface Meaning {
  word: string;
  prose: Prose;
}

/** A part as it was written. */
export interface WrittenPart {
  /** How messages name its file. */
  file: string;
  /** The whole text of the file. */
  source: string;
  title: Prose;
  picture: PictureUse;
  blocks: WrittenBlock[];
  /** What is accepted in it, in its own words. */
  acceptances: AcceptanceInText[];
  /** Comments that begin like an acceptance, and cannot be read as one. */
  unreadAcceptances: { text: string; place: Place }[];
}

/** A picture beside words, and where its name stands. */
export interface PictureUse {
  name: string;
  file: string;
  place: Place;
}

export type WrittenBlock = WrittenStatement | WrittenHeading | WrittenList | WrittenContact | WrittenTable;

/** A paragraph, with a picture or without. */
interface WrittenStatement {
  kind: 'statement';
  picture: PictureUse | undefined;
  prose: Prose;
}

interface WrittenHeading {
  kind: 'heading';
  depth: number;
  prose: Prose;
}

export interface WrittenList {
  kind: 'list';
  isOrdered: boolean;
  items: WrittenItem[];
  file: string;
  place: Place;
}

export interface WrittenItem {
  picture: PictureUse | undefined;
  /** Its paragraphs: one, as a rule. */
  proses: Prose[];
  /** Lists inside it. */
  lists: WrittenList[];
  place: Place;
}

/** `<Contact of="…" />`. */
interface WrittenContact {
  kind: 'contact';
  of: string;
  file: string;
  place: Place;
}

export interface WrittenTable {
  kind: 'table';
  cells: Prose[];
  file: string;
  place: Place;
}

/** `{/* accept rule-id: reason *\/}` and the block that it stands before or in. */
interface AcceptanceInText {
  rule: string;
  reason: string;
  place: Place;
  /** The first and the last line that it holds for. */
  lines: readonly [first: number, last: number];
}
