import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

let font: Font | undefined;

/** Andika Bold, the type of the documents, for letters that become shapes. */
export function boldFont(): Font {
  font ??= readFont();
  return font;
}

function readFont(): Font {
  const path = createRequire(import.meta.url).resolve('@fontsource/andika/files/andika-latin-700-normal.woff');
  return opentype.parse(new Uint8Array(readFileSync(path)).buffer);
}
