import type { DocumentChecked } from '../many/check-one.ts';
import type { Measures } from '../measures.ts';
import { countOf } from './counts.ts';
import type { Page } from './page.ts';

/** How long each document and its sentences are, and what the formulas say. */
export function tellMeasures(documents: readonly DocumentChecked[], { paint }: Page): string[] {
  const measured = documents.flatMap(({ folder, measures }) => (measures ? [{ folder, measures }] : []));
  if (measured.length === 0) return [];
  return [
    '',
    ...measured.flatMap(({ folder, measures }) => [paint('bold', folder), ...tellLengths(measures)]),
    '',
    'The formulas count letters and syllables. They do not know what a reader knows, so they say little about easy read:',
    'no finding comes from them.',
  ];
}

function tellLengths({ words, sentences, longest, mean, ideas, ideasWithoutPicture, formulas }: Measures): string[] {
  return [
    `  ${countOf(words, 'word')} in ${countOf(sentences, 'sentence')}; the longest has ${countOf(longest, 'word')}, the mean is ${mean.toFixed(1)}`,
    `  ${countOf(ideas, 'statement')}, ${ideasWithoutPicture} without a picture`,
    `  For information only: Flesch reading ease ${formulas.fleschReadingEase.toFixed(0)}; school years by Flesch–Kincaid ${formulas.fleschKincaid.toFixed(1)}, SMOG ${formulas.smog.toFixed(1)}, Coleman–Liau ${formulas.colemanLiau.toFixed(1)}`,
  ];
}
