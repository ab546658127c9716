import type { Dictionary } from '../../values/dictionary.ts';
import { Name } from '../../content-stream/operand.ts';
import { encodings, notdef } from './named-encodings.ts';
import type { Encoding } from './named-encodings.ts';

const named: Readonly<Record<string, Encoding>> = {
  StandardEncoding: encodings.standard,
  WinAnsiEncoding: encodings.winAnsi,
  MacRomanEncoding: encodings.macRoman,
  MacExpertEncoding: encodings.macExpert,
};

/** What a font dictionary says of its codes. */
export interface FontEncoding {
  /** The name of the encoding that it starts from; nothing where it does not say one. */
  base: string | undefined;
  /** The glyphs of the base; nothing where the font's own encoding is the base. */
  table: Encoding | undefined;
  /** The glyphs that it changes. */
  differences: ReadonlyMap<number, string> | undefined;
}

/** Reads the entry Encoding of a font (ISO 32000-1, 9.6.6); nothing where there is none. */
export function readEncoding(font: Dictionary): FontEncoding | undefined {
  const value = font.get('Encoding');
  if (value instanceof Name) return { base: value.text, table: named[value.text], differences: undefined };
  const dictionary = font.dictionary('Encoding');
  if (!dictionary) return undefined;
  const base = dictionary.name('BaseEncoding');
  return { base, table: base === undefined ? undefined : named[base], differences: differencesOf(dictionary) };
}

function differencesOf(encoding: Dictionary): Map<number, string> | undefined {
  const list = encoding.list('Differences');
  if (!list) return undefined;
  const differences = new Map<number, string>();
  let code = 0;
  for (const value of list) {
    if (typeof value === 'number') code = value;
    else if (value instanceof Name) {
      differences.set(code, value.text);
      code += 1;
    }
  }
  return differences;
}

/** The name that a font gives to the glyph of a code; nothing where only the font program knows. */
export function nameOfCode(encoding: FontEncoding | undefined, code: number): string | undefined {
  return encoding?.differences?.get(code) ?? (encoding?.table ? (encoding.table[code] ?? notdef) : undefined);
}
