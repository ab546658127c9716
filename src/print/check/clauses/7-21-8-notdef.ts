import { glyphFindings } from './7-21-glyph-findings.ts';
import type { Clause } from './clause.ts';

export const notdefGlyphs: Clause = {
  id: '7.21.8',
  summary: 'no text shows the glyph for what a font does not have',
  check: ({ fonts }) =>
    glyphFindings(fonts, 1, ({ isNotdef }) => isNotdef, ['the glyph .notdef', 'only glyphs that stand for something']),
};
