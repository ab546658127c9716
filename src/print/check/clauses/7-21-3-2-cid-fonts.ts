import { Name } from '../../content-stream/operand.ts';
import type { Clause } from './clause.ts';

export const cidFonts: Clause = {
  id: '7.21.3.2',
  summary: 'an embedded CIDFont of TrueType says how CIDs lead to glyphs',
  check: ({ fonts }) =>
    fonts
      .filter(({ descendant, program }) => {
        if (descendant?.name('Subtype') !== 'CIDFontType2' || !program) return false;
        const map = descendant.get('CIDToGIDMap');
        return !(map instanceof Name && map.text === 'Identity') && !descendant.dictionary('CIDToGIDMap')?.isStream;
      })
      .map(({ name, page }) => ({
        test: 1,
        page,
        found: `the font ${name} without CIDToGIDMap`,
        expected: 'CIDToGIDMap: Identity or a stream',
      })),
};
