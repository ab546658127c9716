/** Signs that have no shape of their own, or do something to what stands round them. */
const UNSEEN = /\p{C}/gu;

/** A text with such signs told by their numbers, so that a message says what is there and a terminal obeys none. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
