import type { Clause } from './clause.ts';

export const marked: Clause = {
  id: '6.2',
  summary: 'the file says that it is tagged',
  check({ catalog }) {
    const value = catalog.dictionary('MarkInfo')?.get('Marked');
    if (value === true) return [];
    return [
      { test: 1, found: value === false ? 'Marked is false' : 'no Marked', expected: 'MarkInfo with Marked true' },
    ];
  },
};
