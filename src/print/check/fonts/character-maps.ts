import type { Bytes } from './bytes.ts';

/** A table of a TrueType font that leads from characters to glyphs. */
export interface CharacterMap {
  platform: number;
  encoding: number;
  /** The first code that it has. */
  first: number;
  /** The glyph of a code; 0 where there is none. */
  glyph: (code: number) => number;
}

/** Reads every character map of a font (OpenType, cmap). */
export function readCharacterMaps(bytes: Bytes, cmap: number | undefined): CharacterMap[] {
  if (cmap === undefined) return [];
  return Array.from({ length: Math.min(bytes.word(cmap + 2), 64) }, (_, index) => {
    const entry = cmap + 4 + index * 8;
    const map = readMap(bytes, cmap + bytes.long(entry + 4));
    return { platform: bytes.word(entry), encoding: bytes.word(entry + 2), ...map };
  });
}

function readMap(bytes: Bytes, at: number): Pick<CharacterMap, 'first' | 'glyph'> {
  switch (bytes.word(at)) {
    case 0:
      return { first: 0, glyph: (code) => (code < 256 ? bytes.byte(at + 6 + code) : 0) };
    case 4:
      return readSegments(bytes, at);
    case 6: {
      const [first, count] = [bytes.word(at + 6), bytes.word(at + 8)];
      const glyph = (code: number) =>
        code >= first && code < first + count ? bytes.word(at + 10 + (code - first) * 2) : 0;
      return { first, glyph };
    }
    case 12:
      return readGroups(bytes, at);
    default:
      return { first: 0, glyph: () => 0 };
  }
}

function readSegments(bytes: Bytes, at: number): Pick<CharacterMap, 'first' | 'glyph'> {
  const size = bytes.word(at + 6) & ~1;
  const [ends, starts] = [at + 14, at + 16 + size];
  const glyph = (code: number) => {
    for (let offset = 0; offset < size; offset += 2) {
      if (code > bytes.word(ends + offset)) continue;
      const start = bytes.word(starts + offset);
      if (code < start) return 0;
      const delta = bytes.word(starts + size + offset);
      const rangeAt = starts + size * 2 + offset;
      const range = bytes.word(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const found = bytes.word(rangeAt + range + (code - start) * 2);
      return found === 0 ? 0 : (found + delta) & 0xffff;
    }
    return 0;
  };
  return { first: bytes.word(starts), glyph };
}

function readGroups(bytes: Bytes, at: number): Pick<CharacterMap, 'first' | 'glyph'> {
  const count = Math.min(bytes.long(at + 12), 100_000);
  const glyph = (code: number) => {
    for (let group = at + 16; group < at + 16 + count * 12; group += 12) {
      const start = bytes.long(group);
      if (code >= start && code <= bytes.long(group + 4)) return bytes.long(group + 8) + code - start;
    }
    return 0;
  };
  return { first: bytes.long(at + 16), glyph };
}
