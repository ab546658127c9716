import { hexDigit } from './characters.ts';

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A string, and where it ends. */
export interface StringToken {
  value: Uint8Array;
  end: number;
}

/** Reads a string in round brackets, which begins at `from`. A string that nothing closes ends with the bytes. */
export function readLiteralString(bytes: Uint8Array, from: number): StringToken {
  const value: number[] = [];
  let depth = 1;
  let at = from + 1;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c) {
      at = readEscape(bytes, at, value);
      continue;
    }
    at += 1;
    if (byte === 0x28) depth += 1;
    if (byte === 0x29) depth -= 1;
    if (depth === 0) break;
    value.push(byte === 13 ? 10 : byte);
    // A line end is one line feed in the string, however it is written.
    if (byte === 13 && bytes[at] === 10) at += 1;
  }
  return { value: Uint8Array.from(value), end: at };
}

/** Reads what stands after a backslash at `from`, and says where it ends. */
function readEscape(bytes: Uint8Array, from: number, value: number[]): number {
  const byte = bytes[from + 1];
  if (byte === undefined) return from + 1;
  if (isOctal(byte)) {
    let code = 0;
    let at = from + 1;
    while (at < from + 4 && isOctal(bytes[at])) {
      code = code * 8 + ((bytes[at] ?? 0) - 0x30);
      at += 1;
    }
    value.push(code & 0xff);
    return at;
  }
  // A backslash before a line end joins two lines.
  if (byte === 13) return bytes[from + 2] === 10 ? from + 3 : from + 2;
  if (byte === 10) return from + 2;
  value.push(escapes[String.fromCharCode(byte)] ?? byte);
  return from + 2;
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}

/** Reads a string in angle brackets; an odd last digit counts as if a 0 came after it. */
export function readHexString(bytes: Uint8Array, from: number): StringToken {
  const digits: number[] = [];
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== 0x3e) {
    const digit = hexDigit(bytes[at]);
    if (digit >= 0) digits.push(digit);
    at += 1;
  }
  const value = new Uint8Array(Math.ceil(digits.length / 2));
  for (let index = 0; index < value.length; index += 1) {
    value[index] = (digits[index * 2] ?? 0) * 16 + (digits[index * 2 + 1] ?? 0);
  }
  return { value, end: Math.min(at + 1, bytes.length) };
}
