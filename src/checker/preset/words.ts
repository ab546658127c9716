import type { Rule } from '../rule.ts';
import { abbreviationExplained } from '../rules/words/abbreviation-explained.ts';
import { clearPronouns } from '../rules/words/clear-pronouns.ts';
import { commonWords } from '../rules/words/common-words.ts';
import { concreteWords } from '../rules/words/concrete-words.ts';
import { glossaryListed } from '../rules/words/glossary-listed.ts';
import { hardWordExplained } from '../rules/words/hard-word-explained.ts';
import { longWord } from '../rules/words/long-word.ts';
import { noFiguresOfSpeech } from '../rules/words/no-figures-of-speech.ts';
import { noForeignWords } from '../rules/words/no-foreign-words.ts';
import { noShortForms } from '../rules/words/no-short-forms.ts';
import { personConsistent } from '../rules/words/person-consistent.ts';
import { plainWords } from '../rules/words/plain-words.ts';
import { respectfulTerms } from '../rules/words/respectful-terms.ts';
import { sameWordSameThing } from '../rules/words/same-word-same-thing.ts';
import { youAndWe } from '../rules/words/you-and-we.ts';

export const words: readonly Rule[] = [
  commonWords,
  plainWords,
  hardWordExplained,
  glossaryListed,
  sameWordSameThing,
  abbreviationExplained,
  noShortForms,
  noForeignWords,
  noFiguresOfSpeech,
  concreteWords,
  youAndWe,
  personConsistent,
  clearPronouns,
  respectfulTerms,
  longWord,
];
