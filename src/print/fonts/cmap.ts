/** Codes of one length, and what a CMap maps them to: CIDs, or Unicode. */
export interface Range<Target> {
  size: number;
  from: number;
  to: number;
  target: Target;
}

/** A CMap, as it stands in its stream (ISO 32000-1, 9.7.5.4 and 9.10.3). */
export interface CMap {
  name: string | undefined;
  registry: string | undefined;
  ordering: string | undefined;
  supplement: number | undefined;
  /** 1 where the text runs downwards. */
  writingMode: number;
  /** The CMap that it starts from. */
  base: string | undefined;
  codes: Range<undefined>[];
  cids: Range<number>[];
  unicode: Range<Uint8Array | Uint8Array[]>[];
}

/** The CID of a code (ISO 32000-1, 9.7.6.2); nothing where the CMap has none. */
export function cidOf({ cids }: CMap, code: number, size: number): number | undefined {
  const range = cids.find((each) => each.size === size && code >= each.from && code <= each.to);
  return range && range.target + code - range.from;
}

/** The text of a code (ISO 32000-1, 9.10.3); nothing where the CMap has none. */
export function unicodeOf({ unicode }: CMap, code: number): string | undefined {
  const range = unicode.findLast(({ from, to }) => code >= from && code <= to);
  if (!range) return undefined;
  const step = code - range.from;
  if (Array.isArray(range.target)) return range.target[step] && utf16(range.target[step]);
  const bytes = Uint8Array.from(range.target);
  const last = toNumber(bytes.subarray(-2)) + step;
  if (bytes.length >= 2) bytes[bytes.length - 2] = last >> 8;
  if (bytes.length > 0) bytes[bytes.length - 1] = last;
  return utf16(bytes);
}

/** The first code whose text is the one given; nothing where the CMap has none. */
export function codeOf(cmap: CMap, text: string): number | undefined {
  for (const { from, to } of cmap.unicode) {
    for (let code = from; code <= Math.min(to, from + 0xffff); code += 1) {
      if (unicodeOf(cmap, code) === text) return code;
    }
  }
  return undefined;
}

/**
 * Cuts a string into codes, as the ranges of a CMap say (ISO 32000-1, 9.7.6.2); nothing that fits takes as many bytes
 * as the shortest.
 */
export function* codesOf({ codes }: Pick<CMap, 'codes'>, bytes: Uint8Array): Generator<{ code: number; size: number }> {
  const shortest = Math.max(1, Math.min(...codes.map(({ size }) => size), 4));
  for (let at = 0; at < bytes.length;) {
    const fitting = [1, 2, 3, 4].find((size) => {
      const code = toNumber(bytes.subarray(at, at + size));
      return at + size <= bytes.length && codes.some((range) => range.size === size && isWithin(code, range));
    });
    const size = fitting ?? Math.min(shortest, bytes.length - at);
    yield { code: toNumber(bytes.subarray(at, at + size)), size };
    at += size;
  }
}

/** Each byte of a code has a range of its own. */
function isWithin(code: number, { from, to, size }: Range<undefined>): boolean {
  for (let shift = 0; shift < size; shift += 1) {
    const [byte, low, high] = [code, from, to].map((value) => Math.floor(value / 256 ** shift) % 256);
    if (byte === undefined || low === undefined || high === undefined || byte < low || byte > high) return false;
  }
  return true;
}

/** The code that bytes are, highest byte first. */
export function toNumber(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function utf16(bytes: Uint8Array): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(toNumber(bytes.subarray(at, at + 2)));
  return text;
}
