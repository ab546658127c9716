import { onceFor } from './once-for.ts';
import { formulasOf, type Formulas } from './formulas.ts';
import { ideasOf, sentencesIn } from './written/walk.ts';
import type { WrittenDocument } from './written/types.ts';

/** How long a document and its sentences are. */
export interface Measures {
  words: number;
  sentences: number;
  /** Words in the longest sentence. */
  longest: number;
  /** Words in a sentence, on average. */
  mean: number;
  /** Statements and list items. */
  ideas: number;
  ideasWithoutPicture: number;
  /** For information only. */
  formulas: Formulas;
}

/** Measures a document as readers read it: titles and the meanings of hard words count. */
export const measure = onceFor((document: WrittenDocument): Measures => {
  const sentences = sentencesIn(document);
  const lengths = sentences.map(({ length }) => length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const ideas = document.parts.flatMap((part) => [...ideasOf(part)]);
  return {
    words,
    sentences: lengths.length,
    longest: lengths.reduce((longest, length) => Math.max(longest, length), 0),
    mean: lengths.length === 0 ? 0 : words / lengths.length,
    ideas: ideas.length,
    ideasWithoutPicture: ideas.filter(({ picture }) => !picture).length,
    formulas: formulasOf(sentences),
  };
});
