import { hasReplacement } from '../structure/replacement.ts';
import { elementsOf } from './7-2-nesting.ts';
import type { Clause } from './clause.ts';

export const graphics: Clause = {
  id: '7.3',
  summary: 'each picture says in words what it shows',
  check: (file) =>
    elementsOf(file, 'Figure')
      .filter((figure) => !hasReplacement(figure))
      .map((figure) => ({
        test: 1,
        page: file.pageOf(figure),
        found: 'a Figure without Alt or ActualText',
        expected: 'Alt with words for the picture',
      })),
};
