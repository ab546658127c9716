import { Name } from '../../content-stream/operand.ts';
import { readOperators } from '../../content-stream/read-operators.ts';
import type { Operand } from '../../content-stream/operand.ts';

/** What a CMap maps codes to: CIDs, or Unicode. */
interface Range<Target> {
  size: number;
  from: number;
  to: number;
  target: Target;
}

/** A CMap, as it stands in its stream. */
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

/** Reads a CMap. It is written in PostScript, of which no more is used than content streams have too. */
export function readCMap(bytes: Uint8Array): CMap {
  const cmap: CMap = {
    name: undefined,
    registry: undefined,
    ordering: undefined,
    supplement: undefined,
    writingMode: 0,
    base: undefined,
    codes: [],
    cids: [],
    unicode: [],
  };
  for (const { operator, operands } of readOperators(bytes)) {
    const [last, before] = [operands.at(-1), operands.at(-2)];
    if (operator === 'def') define(cmap, before, last);
    else if (operator === 'usecmap' && last instanceof Name) cmap.base = last.text;
    else if (operator === 'endcodespacerange') addRanges(operands, 2, (range) => cmap.codes.push(range));
    else if (operator === 'endcidrange') addRanges(operands, 3, (range) => addCid(cmap, range));
    else if (operator === 'endcidchar') addRanges(operands, 2, (range) => addCid(cmap, range), true);
    else if (operator === 'endbfrange') addRanges(operands, 3, (range) => addUnicode(cmap, range));
    else if (operator === 'endbfchar') addRanges(operands, 2, (range) => addUnicode(cmap, range), true);
  }
  return cmap;
}

function define(cmap: CMap, key: Operand | undefined, value: Operand | undefined): void {
  if (!(key instanceof Name)) return;
  if (key.text === 'CMapName' && value instanceof Name) cmap.name = value.text;
  if (key.text === 'WMode' && typeof value === 'number') cmap.writingMode = value;
  if (key.text === 'Registry' && value instanceof Uint8Array) cmap.registry = latin(value);
  if (key.text === 'Ordering' && value instanceof Uint8Array) cmap.ordering = latin(value);
  if (key.text === 'Supplement' && typeof value === 'number') cmap.supplement = value;
  if (key.text === 'CIDSystemInfo' && value instanceof Map) {
    for (const [name, entry] of value) define(cmap, new Name(name), entry);
  }
}

function addRanges(
  operands: readonly Operand[],
  step: 2 | 3,
  add: (range: Range<undefined> & { value: Operand | undefined }) => void,
  isSingle = false,
): void {
  // The first operand may be the number of ranges that `begin…` was told.
  const start = operands.findIndex((operand) => operand instanceof Uint8Array);
  for (let index = Math.max(start, 0); index + step <= operands.length; index += step) {
    const from = operands[index];
    const to = isSingle ? from : operands[index + 1];
    if (!(from instanceof Uint8Array) || !(to instanceof Uint8Array)) continue;
    const value = operands[index + step - 1];
    add({ size: from.length, from: toNumber(from), to: toNumber(to), target: undefined, value });
  }
}

function addCid(cmap: CMap, { value, ...range }: Range<undefined> & { value: Operand | undefined }): void {
  if (typeof value === 'number') cmap.cids.push({ ...range, target: value });
}

function addUnicode(cmap: CMap, { value, ...range }: Range<undefined> & { value: Operand | undefined }): void {
  if (value instanceof Uint8Array) cmap.unicode.push({ ...range, target: value });
  else if (Array.isArray(value)) {
    cmap.unicode.push({
      ...range,
      target: value.map((item) => (item instanceof Uint8Array ? item : new Uint8Array())),
    });
  }
}

/** The CID of a code; nothing where the CMap has none. */
export function cidOf({ cids }: CMap, code: number, size: number): number | undefined {
  const range = cids.find((each) => each.size === size && code >= each.from && code <= each.to);
  return range && range.target + code - range.from;
}

/** The text of a code; nothing where the CMap has none. */
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

/** Cuts a string into codes, as the ranges of a CMap say; nothing that fits takes as many bytes as the shortest. */
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

function toNumber(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function utf16(bytes: Uint8Array): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(toNumber(bytes.subarray(at, at + 2)));
  return text;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
