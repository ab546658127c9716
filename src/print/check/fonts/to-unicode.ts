import { Name } from '../../content-stream/operand.ts';
import type { Dictionary } from '../file/pdf-values.ts';
import { readCMap, unicodeOf } from './cmap.ts';

/** Makes a function that says by the entry ToUnicode what a code stands for; nothing where it does not say it. */
export function toUnicode(font: Dictionary): (code: number) => string | undefined {
  const value = font.get('ToUnicode');
  const bytes = font.dictionary('ToUnicode')?.bytes();
  const cmap = bytes && readCMap(bytes);
  const name = value instanceof Name ? value.text : cmap?.name;
  const isIdentity = name?.startsWith('Identity-') === true;
  return (code) => (cmap && unicodeOf(cmap, code)) ?? (isIdentity ? String.fromCharCode(code) : undefined);
}
