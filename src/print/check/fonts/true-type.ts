import { Bytes } from './bytes.ts';
import { readCharacterMaps } from './character-maps.ts';
import type { CharacterMap } from './character-maps.ts';
import { macGlyphs } from './glyph-orders.ts';

/** A TrueType font program, as far as it tells which glyphs there are and how wide they are. */
export interface TrueType {
  glyphCount: number;
  maps: CharacterMap[];
  /** The glyph of a name, by the table of names. */
  glyphOfName: (name: string) => number | undefined;
  /** The width of a glyph, in thousandths of the size. */
  width: (glyph: number) => number;
  /** Where the outlines of an OpenType font are, when they are not those of TrueType. */
  compact: Uint8Array | undefined;
}

/** Reads a TrueType font program (OpenType, The OpenType Font File); nothing where it is broken. */
export function readTrueType(source: Uint8Array): TrueType | undefined {
  const bytes = new Bytes(source);
  const tables = readTables(bytes);
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((tag) => tables.get(tag)?.at);
  if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined) return undefined;
  const unitsPerEm = bytes.word(head + 18);
  const metricCount = bytes.word(hhea + 34);
  if (unitsPerEm === 0 || metricCount === 0) return undefined;
  const names = readNames(bytes, tables.get('post'));
  const cff = tables.get('CFF ');
  return {
    glyphCount: bytes.word(maxp + 4),
    maps: readCharacterMaps(bytes, tables.get('cmap')?.at),
    glyphOfName: (name) => names.get(name),
    width: (glyph) => (bytes.word(hmtx + Math.min(glyph, metricCount - 1) * 4) * 1000) / unitsPerEm,
    compact: cff && source.subarray(cff.at, cff.at + cff.length),
  };
}

interface Table {
  at: number;
  length: number;
}

function readTables(bytes: Bytes): Map<string, Table> {
  const start = bytes.latin(0, 4) === 'ttcf' ? bytes.long(12) : 0;
  const tables = new Map<string, Table>();
  for (let index = 0; index < bytes.word(start + 4); index += 1) {
    const entry = start + 12 + index * 16;
    const at = bytes.long(entry + 8);
    if (at < bytes.length) tables.set(bytes.latin(entry, 4), { at, length: bytes.long(entry + 12) });
  }
  return tables;
}

/** Reads the table of names: the 258 that Apple once numbered, or names of the font's own. */
function readNames(bytes: Bytes, post: Table | undefined): Map<string, number> {
  const version = post ? bytes.long(post.at) : 0;
  if (version === 0x10000) return new Map(macGlyphs.map((name, glyph) => [name, glyph]));
  if (!post || version !== 0x20000) return new Map();
  const count = bytes.word(post.at + 32);
  const own: string[] = [];
  for (let at = post.at + 34 + count * 2; at < post.at + post.length; at += 1 + bytes.byte(at)) {
    own.push(bytes.latin(at + 1, bytes.byte(at)));
  }
  const names = new Map<string, number>();
  for (let glyph = 0; glyph < count; glyph += 1) {
    const index = bytes.word(post.at + 34 + glyph * 2);
    const name = index < 258 ? macGlyphs[index] : own[index - 258];
    if (name !== undefined && !names.has(name)) names.set(name, glyph);
  }
  return names;
}
