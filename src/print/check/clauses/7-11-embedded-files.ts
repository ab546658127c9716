import type { Clause } from './clause.ts';

export const embeddedFiles: Clause = {
  id: '7.11',
  summary: 'each file inside the file has a name',
  check: ({ dictionaries }) =>
    dictionaries
      .filter((dictionary) => dictionary.dictionary('EF') !== undefined)
      .flatMap((dictionary) => {
        const missing = ['F', 'UF'].filter((key) => (dictionary.text(key) ?? '') === '');
        if (missing.length === 0) return [];
        return [
          { test: 1, found: `an embedded file without ${missing.join(' and ')}`, expected: 'F and UF with its name' },
        ];
      }),
};
