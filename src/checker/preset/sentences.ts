import type { Rule } from '../rule.ts';
import { sentenceMaxWords } from '../rules/sentences/sentence-max-words.ts';

export const sentences: readonly Rule[] = [sentenceMaxWords];
