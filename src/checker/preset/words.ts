import type { Rule } from '../rule.ts';
import { commonWords } from '../rules/words/common-words.ts';
import { noFiguresOfSpeech } from '../rules/words/no-figures-of-speech.ts';
import { noForeignWords } from '../rules/words/no-foreign-words.ts';
import { noShortForms } from '../rules/words/no-short-forms.ts';
import { plainWords } from '../rules/words/plain-words.ts';
import { respectfulTerms } from '../rules/words/respectful-terms.ts';

export const words: readonly Rule[] = [
  commonWords,
  plainWords,
  noShortForms,
  noForeignWords,
  noFiguresOfSpeech,
  respectfulTerms,
];
