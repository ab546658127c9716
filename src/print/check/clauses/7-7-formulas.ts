import { hasReplacement } from '../structure/replacement.ts';
import { elementsOf } from './7-2-nesting.ts';
import type { Clause } from './clause.ts';

export const formulas: Clause = {
  id: '7.7',
  summary: 'each formula says in words what it means',
  check: (file) =>
    elementsOf(file, 'Formula')
      .filter((formula) => !hasReplacement(formula))
      .map((formula) => ({
        test: 1,
        page: file.pageOf(formula),
        found: 'a Formula without Alt or ActualText',
        expected: 'Alt with words for the formula',
      })),
};
