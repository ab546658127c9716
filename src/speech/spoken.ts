import type { SpokenPiece } from '../reader/listen/spoken-file.ts';

/** A sentence in pieces: words that are said as they are written, and `[written, said]`. */
export type SpokenSentence = readonly SpokenPiece[];

/** A title, a heading or a statement, as a voice says it. */
export interface SpokenItem {
  kind: 'title' | 'heading' | 'statement';
  /** The anchor on the page; empty for what has none, such as a table. */
  id: string;
  sentences: readonly SpokenSentence[];
}

/** What a voice says. */
export function saidOf(sentence: SpokenSentence): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : piece[1])).join('');
}

/** What stands on the page. */
export function shownOf(sentence: SpokenSentence): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join('');
}
