import type { SpokenPiece } from '../reader/listen/spoken-file.ts';
import { splitSentences } from '../writing/split-sentences.ts';
import type { DocumentForms } from './forms.ts';
import type { SpokenSentence } from './spoken.ts';
import { spokenStretches, type SpokenStretch } from './spoken-stretches.ts';

/** The sentences of a line of words, as a voice says them. */
export function spokenSentences(line: string, forms: DocumentForms): SpokenSentence[] {
  const stretches = spokenStretches(line, forms);
  return splitSentences(withoutDots(line, stretches)).map(([start, end]) =>
    piecesOf(
      line,
      start,
      end,
      stretches.filter((stretch) => stretch.start >= start && stretch.end <= end),
    ),
  );
}

/** The line with letters in the place of addresses: their dots end no sentence. */
function withoutDots(line: string, stretches: readonly SpokenStretch[]): string {
  return stretches
    .filter(({ isAddress }) => isAddress)
    .reduce((text, { start, end }) => text.slice(0, start) + 'x'.repeat(end - start) + text.slice(end), line);
}

function piecesOf(line: string, start: number, end: number, stretches: readonly SpokenStretch[]): SpokenSentence {
  const pieces: SpokenPiece[] = [];
  let from = start;
  for (const stretch of stretches) {
    if (stretch.start > from) pieces.push(line.slice(from, stretch.start));
    pieces.push([line.slice(stretch.start, stretch.end), stretch.said]);
    from = stretch.end;
  }
  if (from < end) pieces.push(line.slice(from, end));
  return pieces;
}
