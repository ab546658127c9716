import type { Dictionary } from '../../values/dictionary.ts';
import type { FontProgram } from './font-program.ts';

/** Stands for a character that viewers know, and this checker does not. */
export const unnamed = '\uFFFD';

/** A glyph that a font is asked for. */
export interface UsedGlyph {
  code: number;
  /** Whether it is painted, and not only there to be read. */
  isSeen: boolean;
  /** Whether the font program has it; nothing where that cannot be told. */
  isPresent: boolean | undefined;
  /** Whether it is the glyph for what a font does not have. */
  isNotdef: boolean;
  /** Its width by the font dictionary, and by the font program, in thousandths of the size. */
  widthInFile: number | undefined;
  widthInProgram: number | undefined;
  /** What it stands for; nothing where the file does not say it. */
  text: string | undefined;
}

/** Tells of the codes in strings that are shown in a font. */
export interface CodeReader {
  /** The codes in a string. */
  codes: (bytes: Uint8Array) => number[];
  glyph: (code: number) => Omit<UsedGlyph, 'code' | 'isSeen'>;
  /** Why nothing can be said of its glyphs; nothing when all can. */
  problem: string | undefined;
}

/** A font that text is shown in. */
export interface UsedFont extends CodeReader {
  dictionary: Dictionary;
  /** The first page that it is on. */
  page: number;
  name: string;
  subtype: string;
  /** The font that a composite font takes its glyphs from. */
  descendant: Dictionary | undefined;
  descriptor: Dictionary | undefined;
  program: FontProgram | undefined;
  /** Whether any of its text is painted. */
  isSeen: boolean;
  glyphs: readonly UsedGlyph[];
}
