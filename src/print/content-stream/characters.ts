/** The white space of PDF: null, tab, line feed, form feed, carriage return, space. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
}

/** Whether a byte ends the word before it: white space, a bracket, a slash, a percent sign, or the end. */
export function isBoundary(byte: number | undefined): boolean {
  return byte === undefined || boundaries[byte] === 1;
}

/** A 1 for each byte that ends a word: a document has millions of bytes to ask about. */
const boundaries = Uint8Array.from({ length: 256 }, (_, byte) =>
  isSpace(byte) || '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** Where the next token begins: after white space and comments. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    if (bytes[at] === 0x25) {
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
    } else if (isSpace(bytes[at])) at += 1;
    else break;
  }
  return at;
}

/** The value of a hexadecimal digit, or -1. */
export function hexDigit(byte: number | undefined): number {
  return byte === undefined ? -1 : '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
}
