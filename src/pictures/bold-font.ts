import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

const fonts = new Map<string, Font>();

/** Andika Bold, the type of the documents, for letters that become shapes. */
export function boldFont(): Font {
  return readFont('latin');
}

/** Signs that shape others and are never seen themselves. */
const UNSEEN = /[\s\p{Cf}\p{Mn}]/u;

/**
 * The letters that Andika does not have: they would be missing on paper, where nothing else may
 * take their place.
 *
 * @param words any text
 * @returns each such letter once, in order; empty when the words can be printed
 */
export function missingLetters(words: string): string {
  const missing = new Set<string>();
  for (const letter of words) if (!hasLetter(letter)) missing.add(letter);
  return [...missing].join('');
}

/** Letters that were looked for in the type and found: nearly all words are made of the same few. */
const printed = new Set<string>();

function hasLetter(letter: string): boolean {
  if (printed.has(letter)) return true;
  const has =
    UNSEEN.test(letter) || ['latin', 'latin-ext'].some((subset) => readFont(subset).charToGlyphIndex(letter) !== 0);
  if (has) printed.add(letter);
  return has;
}

function readFont(subset: string): Font {
  const known = fonts.get(subset);
  if (known) return known;
  const path = createRequire(import.meta.url).resolve(`@fontsource/andika/files/andika-${subset}-700-normal.woff`);
  const font = opentype.parse(new Uint8Array(readFileSync(path)).buffer);
  fonts.set(subset, font);
  return font;
}
