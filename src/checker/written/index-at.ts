/**
 * The index of the piece of a text that a letter stands in: the last that begins at it or before it;
 * -1 when all begin later. There may be many thousands of pieces, so it is not looked for one by one.
 *
 * @param pieces in the order of the text
 * @param offset of the letter
 */
export function indexAt(pieces: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
