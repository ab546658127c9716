import type { Clause } from './clause.ts';

export const tabOrder: Clause = {
  id: '7.18.3',
  summary: 'the Tab key goes through links in the order of the tags',
  check: ({ pages }) =>
    pages
      .filter(({ dictionary }) => (dictionary.list('Annots')?.length ?? 0) > 0 && dictionary.name('Tabs') !== 'S')
      .map(({ dictionary, number }) => ({
        test: 1,
        page: number,
        found: `a page with annotations, and Tabs ${dictionary.name('Tabs') ?? 'missing'}`,
        expected: 'Tabs S',
      })),
};
