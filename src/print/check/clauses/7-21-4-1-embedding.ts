import type { Clause, TestFinding } from './clause.ts';
import { exampleOf } from './7-21-glyph-findings.ts';

export const embedding: Clause = {
  id: '7.21.4.1',
  summary: 'the file brings along each font that is seen, with each glyph that is used',
  check: ({ fonts }) =>
    fonts.flatMap(({ subtype, program, isSeen, name, page, glyphs }): TestFinding[] => {
      if (subtype !== 'Type3' && !program) {
        return isSeen ? [{ test: 1, page, found: `the font ${name} is not embedded`, expected: 'it embedded' }] : [];
      }
      const missing = glyphs.filter(({ isSeen: isGlyphSeen, isPresent }) => isGlyphSeen && isPresent === false);
      if (missing.length === 0) return [];
      const found = `the font ${name} lacks ${missing.length} glyphs (${exampleOf(missing)})`;
      return [{ test: 2, page, found, expected: 'every glyph that is used' }];
    }),
};
