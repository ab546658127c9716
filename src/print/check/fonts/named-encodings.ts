import { Encodings } from '@cantoo/pdf-lib/standard-fonts';
import { macGlyphs, standardStrings, numbersIn } from './glyph-orders.ts';
import orders from './data/glyph-orders.json' with { type: 'json' };

/** The names of the glyphs for the codes 0 to 255. */
export type Encoding = readonly string[];

export const notdef = '.notdef';

/** The encodings that fonts have from the start, and those that a file names (ISO 32000-1, Annex D). */
export const encodings = {
  standard: tableOf(numbersIn(orders.standardCodes).map((code, index) => [code, standardStrings[index + 1]])),
  winAnsi: winAnsi(),
  macRoman: tableOf(macGlyphs.slice(3, 226).map((name, index) => [index + (index < 95 ? 32 : 33), plainSpace(name)])),
  macExpert: tableOf(
    orders.macExpert.flatMap(({ first, strings }) =>
      strings.map((string, index): [number, string | undefined] => [first + index, standardStrings[string]]),
    ),
  ),
  symbol: tableOf(entriesOf('Symbol')),
  zapfDingbats: tableOf(entriesOf('ZapfDingbats')),
} satisfies Record<string, Encoding>;

function tableOf(entries: readonly (readonly [code: number, name: string | undefined])[]): string[] {
  const table = new Array<string>(256).fill(notdef);
  for (const [code, name] of entries) if (name !== undefined) table[code] = name;
  return table;
}

function entriesOf(name: keyof typeof Encodings): [code: number, name: string][] {
  const encoding = Encodings[name];
  return encoding.supportedCodePoints.map((point) => {
    const glyph = encoding.encodeUnicodeCodePoint(point);
    return [glyph.code, glyph.name];
  });
}

function winAnsi(): string[] {
  // pdf-lib calls both the large and the small letter ydieresis.
  const table = tableOf([...entriesOf('WinAnsi'), [159, 'Ydieresis']]);
  // What has no letter of its own is a bullet (Annex D.2, note 3).
  return table.map((name, code) => (code > 32 && name === notdef ? 'bullet' : name));
}

function plainSpace(name: string): string {
  return name === 'nonbreakingspace' ? 'space' : name;
}
