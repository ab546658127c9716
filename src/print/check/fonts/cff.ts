import { Bytes } from './bytes.ts';
import { readDict, readIndex } from './cff-structures.ts';
import type { CffDict } from './cff-structures.ts';
import { widthOfCharString } from './char-string-width.ts';
import { predefinedCharsets, standardStrings } from './glyph-orders.ts';
import { encodings } from './named-encodings.ts';
import type { OutlineFont } from './outline-font.ts';

/** The numbers of the operators of a CFF dictionary that matter here; 1200 and above have two bytes. */
const operators = { charset: 15, encoding: 16, charStrings: 17, private: 18, subroutines: 19, defaultWidth: 20 };
const more = { nominalWidth: 21, matrix: 1207, ros: 1230, fdArray: 1236, fdSelect: 1237 };

/** Reads a font program in Compact Font Format (Adobe Technical Note 5176); nothing where it is broken. */
export function readCff(source: Uint8Array): OutlineFont | undefined {
  const bytes = new Bytes(source);
  const names = readIndex(bytes, bytes.byte(2));
  const tops = readIndex(bytes, names.end);
  const strings = readIndex(bytes, tops.end);
  const subroutines = readIndex(bytes, strings.end).items;
  if (tops.items[0] === undefined) return undefined;
  const top = readDict(tops.items[0]);
  const charStrings = readIndex(bytes, top.get(operators.charStrings)?.[0] ?? -1).items;
  if (charStrings.length === 0) return undefined;
  const isCidFont = top.has(more.ros);
  const charset = readCharset(bytes, top, charStrings.length);
  const string = (id: number) =>
    standardStrings[id] ?? Buffer.from(strings.items[id - standardStrings.length] ?? []).toString('latin1');
  const glyphNames = isCidFont ? [] : charset.map((id) => (typeof id === 'string' ? id : string(id)));
  const privates = isCidFont
    ? readIndex(bytes, top.get(more.fdArray)?.[0] ?? -1).items.map((item) => readPrivate(bytes, readDict(item)))
    : [readPrivate(bytes, top)];
  const select = isCidFont ? readSelect(bytes, top.get(more.fdSelect)?.[0] ?? -1) : () => 0;
  const scale = (top.get(more.matrix)?.[0] ?? 0.001) * 1000;
  const builtIn = readBuiltIn(bytes, top.get(operators.encoding)?.[0] ?? 0, glyphNames);
  return {
    isCidFont,
    glyphCount: charStrings.length,
    names: glyphNames,
    cids: isCidFont ? charset.map(Number) : [],
    builtIn,
    width(glyph) {
      const charString = charStrings[glyph];
      const own = privates[select(glyph)];
      if (!charString || !own) return undefined;
      const extra = widthOfCharString(charString, own.subroutines, subroutines);
      return (extra === undefined ? own.defaultWidth : own.nominalWidth + extra) * scale * own.scale;
    },
  };
}

function readPrivate(bytes: Bytes, dict: CffDict) {
  const [size = 0, at = 0] = dict.get(operators.private) ?? [];
  const own = readDict(bytes.bytes.subarray(at, at + size));
  const local = own.get(operators.subroutines)?.[0];
  const isRoot = dict.has(operators.charStrings) || !dict.has(more.matrix);
  return {
    defaultWidth: own.get(operators.defaultWidth)?.[0] ?? 0,
    nominalWidth: own.get(more.nominalWidth)?.[0] ?? 0,
    subroutines: local === undefined ? [] : readIndex(bytes, at + local).items,
    // A font of the array may scale once more; then the top leaves its scale out.
    scale: isRoot ? 1 : (dict.get(more.matrix)?.[0] ?? 1) * ((dict.get(more.matrix)?.[0] ?? 1) < 0.1 ? 1000 : 1),
  };
}

/** The names, or the numbers of the names, or the CIDs, of the glyphs in their order. */
function readCharset(bytes: Bytes, top: CffDict, count: number): (number | string)[] {
  const offset = top.get(operators.charset)?.[0] ?? 0;
  if (offset <= 2) {
    if (top.has(more.ros)) return Array.from({ length: count }, (_, index) => index);
    return (predefinedCharsets[offset] ?? []).slice(0, count);
  }
  const ids: number[] = [0];
  const format = bytes.byte(offset);
  const size = format === 0 ? 2 : format === 1 ? 3 : 4;
  for (let at = offset + 1; ids.length < count && at < bytes.length; at += size) {
    const first = bytes.word(at);
    const left = format === 0 ? 0 : bytes.number(at + 2, size - 2);
    for (let id = first; id <= first + left && ids.length < count; id += 1) ids.push(id);
  }
  return ids;
}

/** Which font of the array a glyph belongs to. */
function readSelect(bytes: Bytes, offset: number): (glyph: number) => number {
  if (bytes.byte(offset) === 0) return (glyph) => bytes.byte(offset + 1 + glyph);
  const count = bytes.word(offset + 1);
  return (glyph) => {
    for (let range = offset + 3; range < offset + 3 + count * 3; range += 3) {
      if (glyph >= bytes.word(range) && glyph < bytes.word(range + 3)) return bytes.byte(range + 2);
    }
    return 0;
  };
}

function readBuiltIn(bytes: Bytes, offset: number, names: readonly string[]): OutlineFont['builtIn'] {
  if (offset === 0) return (code) => encodings.standard[code];
  if (offset === 1) return () => undefined;
  const glyphs = new Map<number, number>();
  const format = bytes.byte(offset) & 0x7f;
  const count = bytes.byte(offset + 1);
  let glyph = 1;
  for (let index = 0; index < count; index += 1) {
    const at = offset + 2 + index * (format === 0 ? 1 : 2);
    const left = format === 0 ? 0 : bytes.byte(at + 1);
    for (let step = 0; step <= left; step += 1) {
      glyphs.set(bytes.byte(at) + step, glyph);
      glyph += 1;
    }
  }
  return (code) => names[glyphs.get(code) ?? -1];
}
