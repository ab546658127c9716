import { Bytes } from './bytes.ts';

/** The operands of each operator of a CFF dictionary; an operator of two bytes is 1200 and its second byte. */
export type CffDict = ReadonlyMap<number, number[]>;

/** Reads a list of pieces of bytes, and says where it ends (Adobe Technical Note 5176, 5). */
export function readIndex(bytes: Bytes, at: number): { items: Uint8Array[]; end: number } {
  const count = at < 0 || at >= bytes.length ? 0 : bytes.word(at);
  if (count === 0) return { items: [], end: at + 2 };
  const size = bytes.byte(at + 2);
  const data = at + 2 + (count + 1) * size;
  const offset = (index: number) => data + bytes.number(at + 3 + index * size, size);
  const items = Array.from({ length: count }, (_, index) => bytes.bytes.subarray(offset(index), offset(index + 1)));
  return { items, end: offset(count) };
}

/** Reads a dictionary (Adobe Technical Note 5176, 4). */
export function readDict(source: Uint8Array): CffDict {
  const bytes = new Bytes(source);
  const entries = new Map<number, number[]>();
  let operands: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes.byte(at);
    if (first <= 21) {
      entries.set(first === 12 ? 1200 + bytes.byte(at + 1) : first, operands);
      operands = [];
      at += first === 12 ? 2 : 1;
    } else if (first === 30) {
      const real = readReal(bytes, at + 1);
      operands.push(real.value);
      at = real.end;
    } else {
      const [value, size] = readInteger(bytes, at);
      operands.push(value);
      at += size;
    }
  }
  return entries;
}

/** Reads a whole number, and says how many bytes it takes (Adobe Technical Note 5176, 4). */
export function readInteger(bytes: Bytes, at: number): [value: number, size: number] {
  const first = bytes.byte(at);
  if (first === 28) return [bytes.signed(at + 1), 3];
  if (first === 29) return [bytes.long(at + 1) | 0, 5];
  if (first >= 32 && first <= 246) return [first - 139, 1];
  if (first >= 247 && first <= 250) return [(first - 247) * 256 + bytes.byte(at + 1) + 108, 2];
  if (first >= 251 && first <= 254) return [-(first - 251) * 256 - bytes.byte(at + 1) - 108, 2];
  return [0, 1];
}

function readReal(bytes: Bytes, from: number): { value: number; end: number } {
  const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'E', 'E-', '', '-'];
  let text = '';
  let at = from;
  for (; at < bytes.length; at += 1) {
    for (const half of [bytes.byte(at) >> 4, bytes.byte(at) & 15]) {
      if (half === 15) return { value: Number.parseFloat(text) || 0, end: at + 1 };
      text += digits[half] ?? '';
    }
  }
  return { value: Number.parseFloat(text) || 0, end: at };
}
