import type { Mark, Piece } from '../content/content.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import type { Dictionary } from '../../values/dictionary.ts';
import type { UsedFont } from '../fonts/used-font.ts';

/** The text of a piece of content, and the page that it is on. */
export interface PieceText {
  text: string;
  page: number;
}

/** Makes a function that gives the text of each piece of content that the structure tree knows. */
export function pieceTexts({ content, fonts }: PdfFile): (piece: Piece) => PieceText | undefined {
  const texts = new Map<Dictionary, Map<number, PieceText>>();
  const readers = new Map(fonts.map((font) => [font.dictionary, textReader(font)]));
  let last: Mark | undefined;
  for (const { piece, bytes, font, mark, page } of content.showings) {
    if (!piece || !font) continue;
    const pieces = texts.get(piece.owner) ?? new Map<number, PieceText>();
    texts.set(piece.owner, pieces);
    const known = pieces.get(piece.number) ?? { text: '', page };
    // Words in the place of what is shown count once, however many steps show it.
    const instead = mark?.properties?.actualText;
    const text = instead === undefined ? readers.get(font)?.(bytes) : mark === last ? '' : instead;
    last = mark;
    pieces.set(piece.number, { ...known, text: known.text + (text ?? '') });
  }
  return ({ owner, number }) => texts.get(owner)?.get(number);
}

function textReader(font: UsedFont): (bytes: Uint8Array) => string {
  const texts = new Map(font.glyphs.map(({ code, text }) => [code, text ?? '']));
  return (bytes) =>
    font
      .codes(bytes)
      .map((code) => texts.get(code) ?? '')
      .join('');
}
