import { Bytes } from './bytes.ts';
import { readInteger } from './cff-structures.ts';

/** The width that a glyph of a Type 1 font begins with: its hsbw or sbw (Adobe Type 1 Font Format, 6.4). */
export function widthOfType1Glyph(source: Uint8Array): number | undefined {
  const bytes = new Bytes(source);
  const stack: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes.byte(at);
    if (first === 13) return stack[1];
    if (first === 12) {
      const second = bytes.byte(at + 1);
      if (second === 7) return stack[2];
      if (second !== 12) return undefined;
      const [over = 0, under = 1] = stack.splice(-2);
      stack.push(over / under);
      at += 2;
    } else if (first === 255) {
      stack.push(bytes.long(at + 1) | 0);
      at += 5;
    } else if (first >= 32) {
      const [value, size] = readInteger(bytes, at);
      stack.push(value);
      at += size;
    } else return undefined;
  }
  return undefined;
}
