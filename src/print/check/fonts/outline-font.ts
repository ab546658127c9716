/** A font program whose glyphs have names (Type 1) or CIDs: Type 1 itself, or its compact form CFF. */
export interface OutlineFont {
  /** Whether glyphs have CIDs and no names. */
  isCidFont: boolean;
  glyphCount: number;
  /** The names of the glyphs, in their order; or the CIDs. */
  names: readonly string[];
  cids: readonly number[];
  /** The name that the font's own encoding has for a code. */
  builtIn: (code: number) => string | undefined;
  /** The width of a glyph, in thousandths of the size. */
  width: (glyph: number) => number | undefined;
}
