import { onceFor } from '../once-for.ts';
import { boldWordsIn } from '../text/bold-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { hardWordSearch } from './hard-word-search.ts';
import type { Prose, ProseKind, Stretch } from './prose.ts';
import type { WrittenDocument } from './types.ts';
import { prosesOfPart } from './walk.ts';
import { whatFollows } from './what-follows.ts';

/** A place where a hard word is used. */
export interface HardWordUse extends Stretch {
  /** As document.yaml has it, or as it is written when it is not there. */
  word: string;
  meaning: string | undefined;
  isBold: boolean;
  sentence: Sentence;
  /** The sentence that a reader has read before it. */
  before: Sentence | undefined;
  /** The sentences that a reader reads next: the first of each prose that follows. */
  after: () => Sentence[];
  isInFirstPart: boolean;
}

/** Where words are explained; titles and headings only name what comes. */
const EXPLAINING: readonly ProseKind[] = ['statement', 'item', 'cell'];

/** All uses of hard words in the parts of a document, in order: of those in document.yaml, and of other bold words. */
export const hardWordUsesIn = onceFor((document: WrittenDocument): readonly HardWordUse[] => [...usesIn(document)]);

function* usesIn(document: WrittenDocument): Generator<HardWordUse> {
  const search = hardWordSearch(document);
  for (const [number, part] of document.parts.entries()) {
    const proses = prosesOfPart(part);
    let before: Sentence | undefined;
    for (const [index, prose] of proses.entries()) {
      const bold = boldWordsIn(prose);
      for (const [at, sentence] of prose.sentences.entries()) {
        if (EXPLAINING.includes(prose.kind)) {
          const known = search(sentence).map(({ entry, start, end }) => ({ ...entry, start, end }));
          const others = bold
            .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
            .filter((span) => !known.some((one) => isOver(one, span)))
            .map(({ start, end }) => ({ word: prose.text.slice(start, end), meaning: undefined, start, end }));
          for (const found of [...known, ...others]) {
            yield {
              ...found,
              prose,
              isBold: prose.spansOf('bold').some((span) => isOver(found, span)),
              sentence,
              before,
              after: () => [...prose.sentences.slice(at + 1, at + 2), ...firstSentences(whatFollows(proses, index))],
              isInFirstPart: number === 0,
            };
          }
        }
        before = sentence;
      }
    }
  }
}

function firstSentences(proses: Iterable<Prose>): Sentence[] {
  return [...proses].flatMap(({ sentences }) => sentences.slice(0, 1));
}

function isOver(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
