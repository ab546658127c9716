import { hexDigit, isBoundary } from './characters.ts';
import { Name } from './operand.ts';
import { readHexString, readLiteralString } from './read-string.ts';

/** One token: a value, a bracket, or a word that may be an operator. */
export type Token = { end: number } & (
  | { kind: 'value'; value: number | Name | Uint8Array }
  | { kind: 'bracket'; bracket: '[' | ']' | '<<' | '>>' }
  | { kind: 'word'; word: string }
);

/** More letters than any operator or number has. */
const LONGEST_WORD = 128;

/** Nearly all numbers. */
const plainNumber = /^-?(?:\d+\.?\d*|\.\d+)$/;

/** Numbers with several signs, or with a minus in their midst, as some writers make them. */
const carelessNumber = /^[+-]*(\d+\.?\d*|\.\d+)(-\d*)?$/;

/** Reads the token that begins at `from`, where there is neither white space nor a comment. */
export function readToken(bytes: Uint8Array, from: number): Token {
  const character = String.fromCharCode(bytes[from] ?? 0);
  switch (character) {
    case '(':
      return { kind: 'value', ...readLiteralString(bytes, from) };
    case '/':
      return readName(bytes, from);
    case '[':
    case ']':
      return { kind: 'bracket', bracket: character, end: from + 1 };
    case '<':
      return bytes[from + 1] === 0x3c
        ? { kind: 'bracket', bracket: '<<', end: from + 2 }
        : { kind: 'value', ...readHexString(bytes, from) };
    case '>':
      return bytes[from + 1] === 0x3e
        ? { kind: 'bracket', bracket: '>>', end: from + 2 }
        : { kind: 'word', word: character, end: from + 1 };
    default:
      return readWord(bytes, from);
  }
}

function readName(bytes: Uint8Array, from: number): Token {
  let text = '';
  let at = from + 1;
  while (!isBoundary(bytes[at])) {
    const high = hexDigit(bytes[at + 1]);
    const low = hexDigit(bytes[at + 2]);
    const isEscape = bytes[at] === 0x23 && high >= 0 && low >= 0;
    text += String.fromCharCode(isEscape ? high * 16 + low : (bytes[at] ?? 0));
    at += isEscape ? 3 : 1;
  }
  return { kind: 'value', value: new Name(text), end: at };
}

function readWord(bytes: Uint8Array, from: number): Token {
  // At least one byte, even a stray bracket: else a broken stream would be read for ever.
  let at = from + 1;
  let word = String.fromCharCode(bytes[from] ?? 0);
  while (!isBoundary(bytes[at])) {
    if (at < from + LONGEST_WORD) word += String.fromCharCode(bytes[at] ?? 0);
    at += 1;
  }
  if (plainNumber.test(word)) return { kind: 'value', value: Number(word), end: at };
  if (carelessNumber.test(word)) {
    return { kind: 'value', value: Number.parseFloat(word.replace(/^[+-]*-/, '-').replace(/^\++/, '')), end: at };
  }
  return { kind: 'word', word, end: at };
}
