import type { UsedFont, UsedGlyph } from '../fonts/used-font.ts';
import type { TestFinding } from './clause.ts';

/** A few of the codes of glyphs, for a message. */
export function exampleOf(glyphs: readonly UsedGlyph[]): string {
  const codes = glyphs.slice(0, 3).map(({ code }) => `code ${code}`);
  return glyphs.length > 3 ? `${codes.join(', ')} …` : codes.join(', ');
}

/** One finding for each font with glyphs that are not as they should be. */
export function glyphFindings(
  fonts: readonly UsedFont[],
  test: number,
  isWrong: (glyph: UsedGlyph) => boolean,
  [found, expected]: readonly [string, string],
): TestFinding[] {
  return fonts.flatMap(({ glyphs, name, page }) => {
    const wrong = glyphs.filter(isWrong);
    if (wrong.length === 0) return [];
    return [{ test, page, found: `${found} in the font ${name}: ${exampleOf(wrong)}`, expected }];
  });
}
