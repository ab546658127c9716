import { annotationsOf } from '../structure/annotations.ts';
import type { Clause } from './clause.ts';

export const printerMarks: Clause = {
  id: '7.18.8',
  summary: 'printer’s marks are not tagged',
  check: (file) =>
    annotationsOf(file)
      .filter(({ subtype, isHidden, element }) => subtype === 'PrinterMark' && !isHidden && element !== undefined)
      .map(({ page }) => ({
        test: 1,
        page: page.number,
        found: 'a tagged PrinterMark',
        expected: 'one without a tag',
      })),
};
