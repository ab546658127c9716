import type { Place } from '../source/message.ts';
import type { Stretch } from './written/prose.ts';
import type { WrittenDocument } from './written/types.ts';

/** `error`: nothing is published. `warning`: to mend, or to accept with a reason. `look`: to look at. */
export type Severity = 'error' | 'warning' | 'look';

/** What a rule says of one place. */
export interface Remark {
  /** Letters of the text, or a place in a file. */
  at: Stretch | FilePlace;
  /** What is there. */
  found: string;
  /** What should be there. */
  expected: string;
  /** What the editor does next, as an instruction. */
  todo: string;
  /** When it is not that of the rule. */
  severity?: Severity;
  /** What an acceptance has to match, when it is not the sentence or the name of the file. */
  about?: string;
}

/** A place that is not about single words: a list, a picture, a whole file. */
export interface FilePlace {
  file: string;
  place: Place;
}

/** A number that a document can change. */
export interface Setting {
  default: number;
  /** What it counts, as in `words in a sentence, over which there is a warning`. */
  means: string;
}

/** A piece of a document and all that the rule says of it. */
export interface Example {
  /** The Markdown of a part, without its title. A picture is put before each statement that has none. */
  text?: string;
  /** More parts after the first, likewise. */
  parts?: readonly string[];
  /** The title of the first part. */
  title?: string;
  /** Fields of document.yaml. */
  fields?: Readonly<Record<string, unknown>>;
  /** Leaves the words without pictures, where they have none. */
  isBare?: boolean;
  /** What LICENSE.md beside the pictures says. */
  licence?: string;
  /** The plain text that the document was made from. */
  against?: string;
  /** The exact messages, in order; none for a good example. */
  finds: readonly string[];
  /** A better way to write `text`, of which the rule says nothing. */
  better?: string;
}

/** One rule of easy read. */
export interface Rule<Names extends string = string> {
  /** Short kebab-case name. */
  id: string;
  /** What the editor does, as an instruction. */
  summary: string;
  /** Why: what the reader gains. */
  because: string;
  /** Documents and sections that say so. */
  source: string;
  severity: Severity;
  settings: Readonly<Record<Names, Setting>>;
  examples: readonly Example[];
  /** Whether it compares a document with its source, and says nothing where none is given. */
  needsSource?: boolean;
  check: (document: WrittenDocument, settings: Readonly<Record<Names, number>>) => Iterable<Remark>;
}

/** A rule, with the names of its settings known to its check. */
export function defineRule<const Names extends string = never>(
  rule: Omit<Rule<Names>, 'settings'> & { settings?: Readonly<Record<Names, Setting>> },
): Rule {
  return { settings: {}, ...rule };
}
