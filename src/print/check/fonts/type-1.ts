import { encodings } from './named-encodings.ts';
import type { OutlineFont } from './outline-font.ts';
import { widthOfType1Glyph } from './type-1-width.ts';

/** Reads a Type 1 font program (Adobe Type 1 Font Format); nothing where it is broken. */
export function readType1(source: Uint8Array): OutlineFont | undefined {
  const bytes = withoutSegments(source);
  const text = latin(bytes);
  const start = text.indexOf('eexec');
  if (start < 0) return undefined;
  const clear = text.slice(0, start);
  const secret = decryptPrivate(bytes, start + 5);
  const glyphs = readGlyphs(secret);
  if (glyphs.size === 0) return undefined;
  const scale = Number.parseFloat(/\/FontMatrix\s*\[\s*([\d.eE+-]+)/.exec(clear)?.[1] ?? '0.001') * 1000;
  const builtIn = readBuiltIn(clear);
  const names = Array.from(glyphs.keys());
  return {
    isCidFont: false,
    glyphCount: names.length,
    names,
    cids: [],
    builtIn,
    width(glyph) {
      const width = widthOfType1Glyph(glyphs.get(names[glyph] ?? '') ?? new Uint8Array());
      return width === undefined ? undefined : width * scale;
    },
  };
}

/** Takes out the marks that a file for printers (PFB) has between its parts. */
function withoutSegments(source: Uint8Array): Uint8Array {
  if (source[0] !== 0x80) return source;
  const parts: Uint8Array[] = [];
  for (let at = 0; source[at] === 0x80 && (source[at + 1] ?? 3) < 3;) {
    const length = Buffer.from(source.subarray(at + 2, at + 6)).readUInt32LE();
    parts.push(source.subarray(at + 6, at + 6 + length));
    at += 6 + length;
  }
  return Buffer.concat(parts);
}

function decryptPrivate(bytes: Uint8Array, from: number): Uint8Array {
  let start = from;
  while (start < bytes.length && [32, 9, 10, 13].includes(bytes[start] ?? 0)) start += 1;
  const head = latin(bytes.subarray(start, start + 4));
  const coded = /^[\da-f]{4}$/i.test(head)
    ? Buffer.from(latin(bytes.subarray(start)).replaceAll(/[^\da-f]/gi, ''), 'hex')
    : bytes.subarray(start);
  return decrypt(coded, 55_665).subarray(4);
}

function decrypt(coded: Uint8Array, key: number): Uint8Array {
  let state = key;
  return coded.map((byte) => {
    const plain = byte ^ (state >> 8);
    state = ((byte + state) * 52_845 + 22_719) & 0xffff;
    return plain;
  });
}

function readGlyphs(secret: Uint8Array): Map<string, Uint8Array> {
  const text = latin(secret);
  const random = Number(/\/lenIV\s+(-?\d+)/.exec(text)?.[1] ?? 4);
  const glyphs = new Map<string, Uint8Array>();
  const entry = /\/([^\s/[\](){}<>%]+)\s+(\d+)\s+(?:RD|-\|)\s/y;
  let at = text.indexOf('/CharStrings');
  at = at < 0 ? text.length : text.indexOf('/', at + 1);
  while (at >= 0 && at < text.length) {
    entry.lastIndex = at;
    const match = entry.exec(text);
    if (!match) break;
    const coded = secret.subarray(entry.lastIndex, entry.lastIndex + Number(match[2]));
    glyphs.set(match[1] ?? '', random < 0 ? coded : decrypt(coded, 4330).subarray(random));
    at = text.indexOf('/', entry.lastIndex + Number(match[2]));
  }
  return glyphs;
}

function readBuiltIn(clear: string): OutlineFont['builtIn'] {
  if (/\/Encoding\s+StandardEncoding\s+def/.test(clear)) return (code) => encodings.standard[code];
  const names = new Map(
    Array.from(clear.matchAll(/\bdup\s+(\d+)\s*\/(\S+)\s+put/g), (match) => [Number(match[1]), match[2] ?? '']),
  );
  return (code) => names.get(code);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
