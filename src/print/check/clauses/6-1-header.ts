import type { Clause } from './clause.ts';

export const header: Clause = {
  id: '6.1',
  summary: 'the file begins as PDF 1.0 to 1.7',
  check: ({ header: line }) =>
    /^%PDF-1\.[0-7]$/.test(line)
      ? []
      : [{ test: 1, found: `the first line ${line}`, expected: '%PDF-1.0 to %PDF-1.7' }],
};
