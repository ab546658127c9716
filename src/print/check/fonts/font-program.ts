import type { Dictionary } from '../../values/dictionary.ts';
import { readCff } from './cff.ts';
import type { OutlineFont } from './outline-font.ts';
import { readTrueType } from './true-type.ts';
import type { TrueType } from './true-type.ts';
import { readType1 } from './type-1.ts';

/** The font program that a file brings along. */
export type FontProgram =
  { kind: 'TrueType'; font: TrueType } | { kind: 'outlines'; font: OutlineFont } | { kind: 'broken' };

/** Reads the font program of a font descriptor (ISO 32000-1, 9.9); nothing where the file brings none. */
export function readFontProgram(descriptor: Dictionary | undefined): FontProgram | undefined {
  const key = ['FontFile', 'FontFile2', 'FontFile3'].find((name) => descriptor?.dictionary(name)?.isStream);
  const stream = key === undefined ? undefined : descriptor?.dictionary(key);
  if (!stream) return undefined;
  const bytes = stream.bytes();
  if (!bytes) return { kind: 'broken' };
  if (key === 'FontFile') return outlines(readType1(bytes));
  if (key === 'FontFile3' && stream.name('Subtype') !== 'OpenType') return outlines(readCff(bytes));
  const font = readTrueType(bytes);
  if (font?.compact) return outlines(readCff(font.compact));
  return font ? { kind: 'TrueType', font } : { kind: 'broken' };
}

function outlines(font: OutlineFont | undefined): FontProgram {
  return font ? { kind: 'outlines', font } : { kind: 'broken' };
}
