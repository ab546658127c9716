import { colemanLiau } from 'coleman-liau';
import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { onceForWords } from './once-for-words.ts';
import type { Sentence } from './text/sentences.ts';

/** What readability formulas say of a text: for information, since they do not know what readers know. */
export interface Formulas {
  /** 0 to 100; a higher number is easier. */
  fleschReadingEase: number;
  /** The rest are years at school in the US. */
  fleschKincaid: number;
  smog: number;
  colemanLiau: number;
}

const syllablesOf = onceForWords(syllable);

/** From how many syllables on a word is long for SMOG. */
const LONG = 3;

/** Counts sentences, words, syllables and letters, and puts them in the formulas. Addresses and numbers are left out. */
export function formulasOf(sentences: readonly Sentence[]): Formulas {
  const counts = { sentence: sentences.length, word: 0, syllable: 0, letter: 0, polysillabicWord: 0 };
  for (const { words } of sentences) {
    for (const { text, small, literal, isSeen } of words) {
      if (!isSeen || literal || !/\p{L}/u.test(text)) continue;
      const syllables = syllablesOf(small);
      counts.word += 1;
      counts.syllable += syllables;
      counts.letter += text.length;
      if (syllables >= LONG) counts.polysillabicWord += 1;
    }
  }
  if (counts.word === 0) return { fleschReadingEase: 0, fleschKincaid: 0, smog: 0, colemanLiau: 0 };
  return {
    fleschReadingEase: flesch(counts),
    fleschKincaid: fleschKincaid(counts),
    smog: smogFormula(counts),
    colemanLiau: colemanLiau(counts),
  };
}
