import type { Dictionary } from './dictionary.ts';

/**
 * Undoes what a writer did so that rows of like bytes pack better (ISO 32000-1, 7.4.4.4): a PNG filter, or the one of
 * TIFF for bytes.
 */
export function undoPredictor(bytes: Uint8Array, parameters: Dictionary | undefined): Uint8Array {
  const predictor = parameters?.number('Predictor') ?? 1;
  if (parameters === undefined || predictor < 2) return bytes;
  const bits = (parameters.number('Colors') ?? 1) * (parameters.number('BitsPerComponent') ?? 8);
  const row = Math.ceil((bits * (parameters.number('Columns') ?? 1)) / 8);
  const step = Math.max(1, bits >> 3);
  if (!(row > 0) || row > bytes.length + 1) return bytes;
  return predictor === 2 ? undoTiff(bytes, row, step) : undoPng(bytes, row, step);
}

function undoTiff(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const plain = Uint8Array.from(bytes);
  for (let at = 0; at < plain.length; at += 1) {
    if (at % row >= step) plain[at] = (plain[at] ?? 0) + (plain[at - step] ?? 0);
  }
  return plain;
}

function undoPng(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (row + 1));
  const plain = new Uint8Array(rows * row);
  for (let line = 0; line < rows; line += 1) {
    const filter = bytes[line * (row + 1)] ?? 0;
    for (let column = 0; column < row; column += 1) {
      const at = line * row + column;
      const left = column >= step ? (plain[at - step] ?? 0) : 0;
      const up = plain[at - row] ?? 0;
      const corner = column >= step ? (plain[at - row - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
      plain[at] = (bytes[line * (row + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return plain;
}

/** Paeth's choice: whichever of the three is nearest to left + up - corner. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
