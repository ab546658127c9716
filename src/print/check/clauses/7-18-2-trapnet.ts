import { annotationsOf } from '../structure/annotations.ts';
import type { Clause } from './clause.ts';

export const trapNets: Clause = {
  id: '7.18.2',
  summary: 'no annotation TrapNet',
  check: (file) =>
    annotationsOf(file)
      .filter(({ subtype, isHidden }) => subtype === 'TrapNet' && !isHidden)
      .map(({ page }) => ({ test: 1, page: page.number, found: 'an annotation TrapNet', expected: 'none' })),
};
