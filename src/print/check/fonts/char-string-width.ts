import { Bytes } from './bytes.ts';
import { readInteger } from './cff-structures.ts';

/** How many operands the first operator of a glyph has when no width stands before them. */
const plainCount: ReadonlyMap<number, (count: number) => number> = new Map([
  ...[1, 3, 18, 19, 20, 23].map((operator) => [operator, (count: number) => count & ~1] as const),
  [4, () => 1],
  [21, () => 2],
  [22, () => 1],
  [14, (count: number) => (count >= 4 ? 4 : 0)],
]);

/**
 * What a glyph of a CFF font says of its width: how much it differs from the usual one; nothing where it is the default.
 * It stands before the operands of the first operator (Adobe Technical Note 5177), which may be in a subroutine.
 */
export function widthOfCharString(
  charString: Uint8Array,
  local: readonly Uint8Array[],
  global: readonly Uint8Array[],
): number | undefined {
  const stack: number[] = [];
  const calls = [{ bytes: new Bytes(charString), at: 0 }];
  for (let step = 0; step < 10_000; step += 1) {
    const call = calls.at(-1);
    if (!call) return undefined;
    const first = call.bytes.byte(call.at);
    if (call.at >= call.bytes.length || first === 11) calls.pop();
    else if (first === 10 || first === 29) {
      const list = first === 10 ? local : global;
      const bias = list.length < 1240 ? 107 : list.length < 33_900 ? 1131 : 32_768;
      const subroutine = list[(stack.pop() ?? 0) + bias];
      call.at += 1;
      if (!subroutine || calls.length > 10) return undefined;
      calls.push({ bytes: new Bytes(subroutine), at: 0 });
    } else if (first === 255) {
      stack.push((call.bytes.long(call.at + 1) | 0) / 65_536);
      call.at += 5;
    } else if (first >= 32 || first === 28) {
      const [value, size] = readInteger(call.bytes, call.at);
      stack.push(value);
      call.at += size;
    } else {
      const count = plainCount.get(first)?.(stack.length);
      return count !== undefined && stack.length > count ? stack[0] : undefined;
    }
  }
  return undefined;
}
