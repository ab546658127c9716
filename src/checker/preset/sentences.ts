import type { Rule } from '../rule.ts';
import { activeVoice } from '../rules/sentences/active-voice.ts';
import { maxCommas } from '../rules/sentences/max-commas.ts';
import { noContractions } from '../rules/sentences/no-contractions.ts';
import { noDoubleNegative } from '../rules/sentences/no-double-negative.ts';
import { noNegativeContractions } from '../rules/sentences/no-negative-contractions.ts';
import { noNestedClauses } from '../rules/sentences/no-nested-clauses.ts';
import { noTypos } from '../rules/sentences/no-typos.ts';
import { oneIdeaPerSentence } from '../rules/sentences/one-idea-per-sentence.ts';
import { positiveWording } from '../rules/sentences/positive-wording.ts';
import { sentenceHasVerb } from '../rules/sentences/sentence-has-verb.ts';
import { sentenceMaxWords } from '../rules/sentences/sentence-max-words.ts';
import { sentenceStartsCapital } from '../rules/sentences/sentence-starts-capital.ts';
import { simpleTense } from '../rules/sentences/simple-tense.ts';
import { usualWordOrder } from '../rules/sentences/usual-word-order.ts';

export const sentences: readonly Rule[] = [
  sentenceMaxWords,
  oneIdeaPerSentence,
  maxCommas,
  noNestedClauses,
  activeVoice,
  positiveWording,
  noDoubleNegative,
  noNegativeContractions,
  noContractions,
  simpleTense,
  sentenceStartsCapital,
  sentenceHasVerb,
  noTypos,
  usualWordOrder,
];
