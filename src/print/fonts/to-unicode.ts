import { Name } from '../content-stream/operand.ts';
import type { Dictionary } from '../values/dictionary.ts';
import { codeOf, unicodeOf } from './cmap.ts';
import { readCMap } from './read-cmap.ts';

/** What a font says that its codes stand for. */
export interface ToUnicode {
  /** The text of a code; nothing where it is not told. */
  textOf: (code: number) => string | undefined;
  /** The first code that stands for a text; nothing where none does. */
  codeOf: (text: string) => number | undefined;
}

/** Reads the entry ToUnicode of a font (ISO 32000-1, 9.10.3). */
export function readToUnicode(font: Dictionary): ToUnicode {
  const value = font.get('ToUnicode');
  const bytes = font.dictionary('ToUnicode')?.bytes();
  const cmap = bytes && readCMap(bytes);
  const name = value instanceof Name ? value.text : cmap?.name;
  const isIdentity = name?.startsWith('Identity-') === true;
  return {
    textOf: (code) => (cmap && unicodeOf(cmap, code)) ?? (isIdentity ? String.fromCharCode(code) : undefined),
    codeOf: (text) => cmap && codeOf(cmap, text),
  };
}
