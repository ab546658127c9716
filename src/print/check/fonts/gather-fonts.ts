import type { Content } from '../content/content.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { readCompositeFont } from './composite-font.ts';
import { readFontProgram } from './font-program.ts';
import { readSimpleFont } from './simple-font.ts';
import { readType3Font } from './type-3-font.ts';
import type { CodeReader, UsedFont, UsedGlyph } from './used-font.ts';

/** Every font that text is shown in, with the glyphs that it is asked for. */
export function gatherFonts({ showings }: Content): UsedFont[] {
  const pieces = new Map<Dictionary, typeof showings>();
  for (const showing of showings) {
    if (!showing.font) continue;
    const known = pieces.get(showing.font);
    if (known) known.push(showing);
    else pieces.set(showing.font, [showing]);
  }
  return Array.from(pieces, ([dictionary, shown]) => {
    const font = openFont(dictionary);
    const seen = new Map<number, boolean>();
    for (const { bytes, renderingMode } of shown) {
      for (const code of font.codes(bytes)) seen.set(code, seen.get(code) === true || renderingMode !== 3);
    }
    return {
      ...font,
      page: shown[0]?.page ?? 1,
      isSeen: shown.some(({ renderingMode }) => renderingMode !== 3),
      glyphs: Array.from(seen, ([code, isSeen]): UsedGlyph => ({ code, isSeen, ...font.glyph(code) })),
    };
  });
}

function openFont(dictionary: Dictionary): Omit<UsedFont, 'page' | 'isSeen' | 'glyphs'> {
  const subtype = dictionary.name('Subtype') ?? '';
  const first = subtype === 'Type0' ? dictionary.list('DescendantFonts')?.at(0) : undefined;
  const descendant = first instanceof Dictionary ? first : undefined;
  const descriptor = (descendant ?? dictionary).dictionary('FontDescriptor');
  const program = readFontProgram(descriptor);
  const reader: CodeReader = descendant
    ? readCompositeFont(dictionary, descendant, program)
    : subtype === 'Type3'
      ? readType3Font(dictionary)
      : readSimpleFont(dictionary, program);
  return {
    ...reader,
    dictionary,
    subtype,
    descendant,
    descriptor,
    program,
    name: dictionary.name('BaseFont') ?? subtype,
  };
}
