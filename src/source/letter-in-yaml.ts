import { Scalar } from 'yaml';

/**
 * Where a letter of a value stands in YAML. A value is not always written as it is read: quotes, the
 * backslashes in them, and new lines with the spaces round them are not part of it.
 *
 * @param text the YAML
 * @param scalar the value in it
 * @param letter the letter's index in the value
 * @returns an offset in the text
 */
export function offsetOfLetter(text: string, scalar: Scalar, letter: number): number {
  const [from, to] = scalar.range ?? [0, 0];
  const isBlock = scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL;
  let at = isBlock ? text.indexOf('\n', from) : from;
  for (const sign of String(scalar.value).slice(0, letter).split('')) {
    at = isSpace(sign) ? behindSpaces(text, at) : onto(text, at, to, sign) + 1;
  }
  return onto(text, at, to, String(scalar.value)[letter] ?? '');
}

/** The next place of a sign: what stands before it is YAML, and not the value. */
function onto(text: string, from: number, to: number, sign: string): number {
  const at = isSpace(sign) ? from : text.indexOf(sign, from);
  return at === -1 || at > to ? from : at;
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
}

function isSpace(sign: string | undefined): boolean {
  return sign !== undefined && /^\s$/.test(sign);
}
