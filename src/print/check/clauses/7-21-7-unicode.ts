import { glyphFindings } from './7-21-glyph-findings.ts';
import type { Clause } from './clause.ts';

export const unicode: Clause = {
  id: '7.21.7',
  summary: 'the file says for each glyph what it stands for',
  check: ({ fonts }) => [
    ...glyphFindings(fonts, 1, ({ text }) => text === undefined, [
      'glyphs of which nobody knows what they stand for',
      'ToUnicode, or an encoding that tells it',
    ]),
    ...glyphFindings(fonts, 2, ({ text }) => /[\0\uFFFE\uFEFF]/.test(text ?? ''), [
      'glyphs that stand for no character (U+0000, U+FEFF, U+FFFE)',
      'ToUnicode with real characters',
    ]),
  ],
};
