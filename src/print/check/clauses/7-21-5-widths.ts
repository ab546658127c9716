import { glyphFindings } from './7-21-glyph-findings.ts';
import type { Clause } from './clause.ts';

export const widths: Clause = {
  id: '7.21.5',
  summary: 'glyphs are as wide in the font as the file says',
  check: ({ fonts }) =>
    glyphFindings(
      fonts,
      1,
      ({ isSeen, widthInFile, widthInProgram }) =>
        isSeen &&
        widthInFile !== undefined &&
        widthInProgram !== undefined &&
        Math.abs(widthInFile - widthInProgram) > 1,
      ['glyphs of another width', 'the same width in Widths (or W) and in the font program'],
    ),
};
