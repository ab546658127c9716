import type { Dictionary } from '../../values/dictionary.ts';
import { readCompositeEncoding } from './composite-encoding.ts';
import type { CompositeEncoding } from './composite-encoding.ts';
import { cidWidths } from '../../fonts/cid-widths.ts';
import type { FontProgram } from './font-program.ts';
import { readToUnicode } from '../../fonts/to-unicode.ts';
import { unnamed } from './used-font.ts';
import type { CodeReader } from './used-font.ts';

/** Collections of characters of which everyone knows what each number stands for. */
const knownOrderings = ['Japan1', 'CNS1', 'GB1', 'Korea1', 'KR'];

/**
 * Reads a font of Type 0, whose glyphs have numbers of their own (CIDs) in a font that it takes them from (ISO
 * 32000-1, 9.7).
 */
export function readCompositeFont(
  font: Dictionary,
  descendant: Dictionary,
  program: FontProgram | undefined,
): CodeReader {
  const encoding = readCompositeEncoding(font);
  const { textOf } = readToUnicode(font);
  const widths = cidWidths(descendant);
  const isKnownCollection = hasKnownCollection(encoding, descendant);
  const glyphOf = glyphOfCid(descendant, program);
  return {
    problem: problemOf(encoding, program),
    codes: encoding.codes,
    glyph(code) {
      const cid = encoding.cid(code);
      const text = textOf(code) ?? (isKnownCollection ? unnamed : undefined);
      if (cid === undefined) return { ...unknown, text };
      const glyph = glyphOf?.(cid);
      const isPresent = glyphOf && (code === 0 || glyph !== undefined);
      return {
        isPresent,
        isNotdef: isPresent !== undefined && (cid === 0 || glyph === undefined),
        widthInFile: widths(cid),
        widthInProgram: widthOfGlyph(glyph ?? 0, program),
        text,
      };
    },
  };
}

const unknown = { isPresent: undefined, isNotdef: false, widthInFile: undefined, widthInProgram: undefined };

function problemOf(encoding: CompositeEncoding, program: FontProgram | undefined): string | undefined {
  if (!encoding.isKnown) return `its codes stand in the CMap ${encoding.name ?? ''}, which is not in the file`;
  return program?.kind === 'broken' ? 'its font program cannot be read' : undefined;
}

function hasKnownCollection({ cmap, name, isKnown }: CompositeEncoding, descendant: Dictionary): boolean {
  const system = descendant.dictionary('CIDSystemInfo');
  const registry = cmap?.registry ?? system?.text('Registry');
  const ordering = cmap?.ordering ?? system?.text('Ordering') ?? '';
  return (registry === 'Adobe' && knownOrderings.includes(ordering)) || (name !== undefined && !isKnown);
}

/** Makes a function from a CID to the glyph of the font program; nothing where there is no program to ask. */
function glyphOfCid(
  descendant: Dictionary,
  program: FontProgram | undefined,
): ((cid: number) => number | undefined) | undefined {
  if (program?.kind === 'outlines') {
    const { font } = program;
    const glyphs = new Map(font.cids.map((cid, glyph) => [cid, glyph]));
    return (cid) => (font.isCidFont ? glyphs.get(cid) : cid < font.glyphCount ? cid : undefined);
  }
  if (program?.kind !== 'TrueType') return undefined;
  const map = descendant.dictionary('CIDToGIDMap')?.bytes();
  return (cid) => {
    const glyph = map ? (map[cid * 2] ?? 0) * 256 + (map[cid * 2 + 1] ?? 0) : cid;
    return glyph > 0 && glyph < program.font.glyphCount ? glyph : undefined;
  };
}

function widthOfGlyph(glyph: number, program: FontProgram | undefined): number | undefined {
  return program && program.kind !== 'broken' ? program.font.width(glyph) : undefined;
}
