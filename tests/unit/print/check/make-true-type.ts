/** A character map of the font: which one, and the codes that it leads to the glyphs from 1 on. */
export interface Map {
  platform: number;
  encoding: number;
  from: number;
  count: number;
}

/** Makes a TrueType font without outlines, as bytes in a string: glyph 1 is the first of each map. */
export function makeTrueType(maps: readonly Map[], glyphCount = 96, width = 600): string {
  const words = (...values: number[]) => values.map((value) => String.fromCharCode(value >> 8, value & 255)).join('');
  const long = (value: number) => words(value >>> 16, value & 0xffff);
  const subtables = maps.map(({ from, count }) =>
    words(6, 10 + count * 2, 0, from, count, ...Array.from({ length: count }, (_, index) => index + 1)),
  );
  let offset = 4 + maps.length * 8;
  const entries = maps.map(({ platform, encoding }, index) => {
    const entry = words(platform, encoding) + long(offset);
    offset += subtables[index]?.length ?? 0;
    return entry;
  });
  const tables: [string, string][] = [
    ['cmap', words(0, maps.length) + entries.join('') + subtables.join('')],
    ['head', words(0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, ...new Array<number>(17).fill(0))],
    ['hhea', words(...new Array<number>(17).fill(0), glyphCount)],
    ['hmtx', words(width, 0).repeat(glyphCount)],
    ['maxp', words(1, 0, glyphCount)],
  ];
  let at = 12 + tables.length * 16;
  const directory = tables.map(([tag, data]) => {
    const entry = tag + long(0) + long(at) + long(data.length);
    at += data.length;
    return entry;
  });
  return words(1, 0, tables.length, 0, 0, 0) + directory.join('') + tables.map(([, data]) => data).join('');
}
