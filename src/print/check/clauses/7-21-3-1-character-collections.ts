import { isIdentity, readCompositeEncoding } from '../fonts/composite-encoding.ts';
import { collectionOf } from '../fonts/predefined-cmaps.ts';
import type { Clause, TestFinding } from './clause.ts';

export const characterCollections: Clause = {
  id: '7.21.3.1',
  summary: 'a composite font and its CMap speak of the same characters',
  check: ({ fonts }) =>
    fonts.flatMap(({ dictionary, descendant, name, page }): TestFinding[] => {
      if (dictionary.name('Subtype') !== 'Type0') return [];
      const { name: cmapName, stream, cmap } = readCompositeEncoding(dictionary);
      if (isIdentity(cmapName)) return [];
      const own = descendant?.dictionary('CIDSystemInfo');
      const system = stream?.dictionary('CIDSystemInfo');
      const theirs = stream
        ? {
            registry: system?.text('Registry') ?? cmap?.registry,
            ordering: system?.text('Ordering') ?? cmap?.ordering,
            supplement: system?.number('Supplement') ?? cmap?.supplement,
          }
        : collectionOf(cmapName ?? '');
      const supplement = own?.number('Supplement');
      const fits =
        own?.text('Registry') !== undefined &&
        own.text('Registry') === theirs?.registry &&
        own.text('Ordering') === theirs?.ordering &&
        supplement !== undefined &&
        supplement <= (theirs?.supplement ?? -1);
      if (fits) return [];
      return [
        {
          test: 1,
          page,
          found: `the font ${name} has another CIDSystemInfo than its CMap ${cmapName ?? ''}`,
          expected: 'the same Registry and Ordering, and no higher Supplement in the font',
        },
      ];
    }),
};
