import { Font, Glyph, Path } from 'opentype.js';

/** Makes an OpenType font with outlines in Compact Font Format, as bytes in a string. */
export function makeCff(names: readonly string[], width = 600): string {
  const path = new Path();
  path.moveTo(0, 0);
  path.lineTo(100, 0);
  path.lineTo(100, 100);
  path.close();
  const glyphs = ['.notdef', ...names].map(
    (name, index) => new Glyph({ name, unicode: index + 60, advanceWidth: width, path }),
  );
  const metrics = { unitsPerEm: 1000, ascender: 800, descender: -200 };
  const font = new Font({ familyName: 'Test', styleName: 'Medium', ...metrics, glyphs });
  return Buffer.from(font.toArrayBuffer()).toString('latin1');
}
