import { isBoundary, isSpace } from './characters.ts';

/** The bytes of an inline image, and where it ends, after EI. */
export interface ImageData {
  data: Uint8Array;
  end: number;
}

/**
 * Reads the bytes of an inline image; `from` is right after ID. Nothing tells their number, so the end is an EI with
 * white space round it and no byte of a picture soon after. Without one, the image ends with the stream.
 */
export function readImageData(bytes: Uint8Array, from: number): ImageData {
  const start = isSpace(bytes[from]) ? from + 1 : from;
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && isBoundary(bytes[at + 2]);
    if (isEnd && (at === start || isSpace(bytes[at - 1])) && looksLikeText(bytes.subarray(at + 2, at + 22))) {
      return { data: bytes.subarray(start, Math.max(start, at - 1)), end: at + 2 };
    }
  }
  return { data: bytes.subarray(start), end: bytes.length };
}

function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => (byte > 31 && byte < 127) || isSpace(byte));
}
