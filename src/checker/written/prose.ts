import type { Place } from '../../source/message.ts';
import { literalsIn, type Literal } from '../text/literals.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';

/** What words are for, where they stand. */
export type ProseKind = 'title' | 'heading' | 'statement' | 'item' | 'cell' | 'meaning' | 'contact';

/** What a run of letters is marked as. `foreign`: words of another language, in `<Words in="cy">`. */
export type SpanKind = 'bold' | 'italic' | 'underline' | 'link' | 'foreign';

/** Marked letters of a prose: from `start` to before `end`. */
export interface Span {
  kind: SpanKind;
  start: number;
  end: number;
}

/** A stretch of a prose that a finding can point at. */
export interface Stretch {
  prose: Prose;
  start: number;
  end: number;
}

interface ProseParts {
  kind: ProseKind;
  /** How messages name the file. */
  file: string;
  text: string;
  spans?: Span[];
  /** Where a letter of the text stands in the file. */
  placeAt: (offset: number) => Place;
}

/** Words that are read together: a title, a paragraph, an item of a list. */
export class Prose {
  readonly kind: ProseKind;
  readonly file: string;
  /** The words as readers get them: no signs of Markdown, a space for each new line. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly placeAt: (offset: number) => Place;
  #sentences: Sentence[] | undefined;
  #literals: Literal[] | undefined;

  constructor({ kind, file, text, spans = [], placeAt }: ProseParts) {
    this.kind = kind;
    this.file = file;
    this.text = text;
    this.spans = spans;
    this.placeAt = placeAt;
  }

  /** Its sentences with their words; found when they are first asked for. */
  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= sentencesOf(this));
  }

  /** Email and web addresses, phone numbers and words of another language, which are no English words. */
  get literals(): readonly Literal[] {
    return (this.#literals ??= literalsIn(this));
  }

  /** Where the marked letters of one kind are. */
  spansOf(kind: SpanKind): Span[] {
    return this.spans.filter((span) => span.kind === kind);
  }
}
