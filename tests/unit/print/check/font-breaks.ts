import type { Break } from './break.ts';
import type { Change } from './broken-pdf.ts';
import { makeCff } from './make-cff.ts';
import { makeTrueType } from './make-true-type.ts';
import { makeType1 } from './make-type-1.ts';
import type { Objects } from './write-pdf.ts';

const unicodeMap = { platform: 3, encoding: 1, from: 32, count: 95 };
const symbolMap = { platform: 3, encoding: 0, from: 0xf020, count: 95 };
const macMap = { platform: 1, encoding: 0, from: 32, count: 95 };

const file = (maps = [unicodeMap], glyphs = 96, width = 600) => `<< >>\nstream\n${makeTrueType(maps, glyphs, width)}`;
const descriptor = (flags: number, entries = '/FontFile2 @file') =>
  `<< /Type /FontDescriptor /FontName /ABCDEF+Test /Flags ${flags} ${entries} >>`;

const toUnicode = (text: string) => `<< >>
stream
1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7E> <${text}> endbfrange`;

/** The font of the good file as TrueType. */
function trueType(entries = '/Encoding /WinAnsiEncoding'): Change[] {
  const font = `<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Test /FirstChar 32 /LastChar 126
/Widths [${'600 '.repeat(95)}] /FontDescriptor @descriptor ${entries} >>`;
  return [['font', /^[^]*$/, font]];
}

const letters: Objects = { descriptor: descriptor(32), file: file() };
const symbols: Objects = { descriptor: descriptor(4), file: file([symbolMap]), unicode: toUnicode('0020') };

const names = [...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'), 'one', 'nine'];

/** The font of the good file as Type 1. */
function type1(entries = ''): Change[] {
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Test /FirstChar 32 /LastChar 126
/Widths [${'600 '.repeat(95)}] /FontDescriptor @descriptor ${entries} >>`;
  return [['font', /^[^]*$/, font]];
}

const type1File = (list = names, width = 600, entries = ''): Objects => ({
  descriptor: descriptor(32, `/FontFile @file ${entries}`),
  file: `<< >>\nstream\n${makeType1(list, width)}`,
});

const cffFile = (list = names, width = 600, entries = ''): Objects => ({
  descriptor: descriptor(32, `/FontFile3 @file ${entries}`),
  file: `<< /Subtype /OpenType >>\nstream\n${makeCff(list, width)}`,
});

const charSet = (list: readonly string[]) => `/CharSet (${list.map((name) => `/${name}`).join('')})`;

/** A second font, of Type 0, that shows the letter with the CID 34. */
const composite: Change[] = [
  ['page', '/F @font', '/F @font /G @composite'],
  ['content', '/Artifact BMC', '/Artifact BMC BT /G 9 Tf <0022> Tj ET'],
];

function compositeFont(changes: Objects = {}): Objects {
  return {
    composite:
      '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Test /Encoding /Identity-H /ToUnicode @unicode /DescendantFonts [@cidfont] >>',
    cidfont: `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Test /CIDToGIDMap /Identity /DW 600
/CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> /FontDescriptor @descriptor >>`,
    unicode:
      '<< >>\nstream\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfchar <0022> <0041> endbfchar',
    ...letters,
    ...changes,
  };
}

const cmap = (supplement: number, writingMode: number, base = '') => `<< /Type /CMap /CMapName /Own /WMode 0
/CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement ${supplement} >> >>
stream
/CMapName /Own def /WMode ${writingMode} def ${base}
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 begincidrange <0000> <FFFF> 0 endcidrange`;

const withCMap = (more: string): Objects =>
  compositeFont({
    composite:
      '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Test /Encoding @cmap /ToUnicode @unicode /DescendantFonts [@cidfont] >>',
    cmap: more,
  });

/** What can be wrong with fonts. */
export const fontBreaks: readonly Break[] = [
  ['', 'a TrueType font for letters', trueType(), letters],
  ['', 'one for symbols', trueType('/ToUnicode @unicode'), symbols],
  ['7.21.4.1 t1', 'a font that is not embedded', trueType(), { descriptor: descriptor(32, '') }],
  [
    '',
    'one that nobody sees',
    [...trueType(), ['content', /\/F 12 Tf/g, '/F 12 Tf 3 Tr']],
    { descriptor: descriptor(32, '') },
  ],
  [
    '7.21.4.1 t2',
    'a glyph that the font lacks',
    trueType(),
    { ...letters, file: file([{ ...unicodeMap, count: 80 }]) },
  ],
  ['7.21.5 t1', 'glyphs of another width', trueType(), { ...letters, file: file([unicodeMap], 96, 602) }],
  ['', 'a width that is rounded', trueType(), { ...letters, file: file([unicodeMap], 96, 601) }],
  ['7.21.4.1 t2, 7.21.6 t1', 'letters in a map for symbols', trueType(), { ...letters, file: file([symbolMap]) }],
  [
    '7.21.6 t2',
    'letters without an encoding',
    trueType('/ToUnicode @unicode'),
    { ...letters, file: file([macMap]), unicode: toUnicode('0020') },
  ],
  [
    '7.21.6 t2',
    'letters by names of the author’s own',
    trueType('/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [126 /own] >>'),
    letters,
  ],
  [
    '7.21.6 t2',
    'a letter by a name that is made and not listed',
    trueType('/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [126 /uni0061] >>'),
    letters,
  ],
  [
    '7.21.7 t1',
    'a drawn glyph with a name that is made and not listed',
    [
      ['font', '/WinAnsiEncoding', '<< /BaseEncoding /WinAnsiEncoding /Differences [97 /uni0061] >>'],
      ['font', '/CharProcs <<', '/CharProcs << /uni0061 @glyph'],
    ],
  ],
  [
    '',
    'letters by names of the Adobe Glyph List',
    trueType('/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [126 /a 127 /afii10017] >>'),
    letters,
  ],
  ['7.21.6 t3', 'symbols with an encoding', trueType('/ToUnicode @unicode /Encoding /WinAnsiEncoding'), symbols],
  [
    '7.21.6 t4',
    'symbols with two maps for letters',
    trueType('/ToUnicode @unicode'),
    { ...symbols, file: file([macMap, unicodeMap]) },
  ],
  ['7.21.7 t1', 'symbols that stand for nothing known', trueType(''), symbols],
  [
    '7.21.7 t2',
    'letters that stand for no character',
    trueType('/ToUnicode @unicode'),
    {
      ...symbols,
      unicode:
        '<< >>\nstream\n1 beginbfchar <61> <FEFF> endbfchar\n1 beginbfrange <62> <7E> <0062> endbfrange\n1 beginbfrange <20> <60> <0020> endbfrange',
    },
  ],
  [
    '7.21.8 t1',
    'a glyph for what is not there',
    [
      ['font', '/WinAnsiEncoding', '<< /BaseEncoding /WinAnsiEncoding /Differences [97 /.notdef] >>'],
      ['font', '/a @glyph', '/a @glyph /.notdef @glyph'],
      ['font', '/Type3', '/Type3 /ToUnicode @unicode'],
    ],
    { unicode: toUnicode('0020') },
  ],
  ['7.21.5 t1', 'a drawing of another width', [['glyph', '600 0 d0', '500 0 d0']]],
  ['', 'a Type 1 font', type1(), type1File()],
  ['7.21.4.1 t2', 'a glyph that a Type 1 font lacks', type1(), type1File(names.filter((name) => name !== 'a'))],
  ['7.21.5 t1', 'a Type 1 font of another width', type1(), type1File(names, 610)],
  ['', 'a CharSet that lists all glyphs', type1(), type1File(names, 600, charSet(names))],
  ['7.21.4.2 t1', 'a CharSet that lists fewer', type1(), type1File(names, 600, charSet(['a', 'b']))],
  ['', 'a compact font', type1('/Encoding /WinAnsiEncoding'), cffFile()],
  ['7.21.4.1 t2', 'a glyph that it lacks', type1('/Encoding /WinAnsiEncoding'), cffFile(names.slice(1))],
  ['7.21.5 t1', 'a compact font of another width', type1('/Encoding /WinAnsiEncoding'), cffFile(names, 610)],
  [
    '7.21.4.2 t1',
    'a compact font with fewer in its CharSet',
    type1('/Encoding /WinAnsiEncoding'),
    cffFile(names, 600, charSet(['a'])),
  ],
  ['', 'a composite font', composite, compositeFont()],
  ['', 'a composite font with a CMap in the file', composite, withCMap(cmap(1, 0))],
  ['7.21.3.1 t1', 'a CMap of fewer characters', composite, withCMap(cmap(0, 0))],
  ['7.21.3.3 t2', 'a CMap with two directions', composite, withCMap(cmap(1, 1))],
  [
    '7.21.3.3 t1, 7.21.3.3 t3',
    'a CMap that starts from an unknown one',
    composite,
    withCMap(cmap(1, 0, '/Unknown usecmap')),
  ],
  ['', 'a CMap that starts from a known one', composite, withCMap(cmap(1, 0, '/Identity-H usecmap'))],
  [
    '7.21.3.1 t1, 7.21.3.3 t1',
    'a CMap that is not in the file',
    composite,
    compositeFont({
      composite:
        '<< /Subtype /Type0 /BaseFont /A /Encoding /Unknown-H /ToUnicode @unicode /DescendantFonts [@cidfont] >>',
    }),
  ],
  [
    '',
    'a CMap that viewers bring along, whose glyphs are not known',
    composite,
    compositeFont({
      composite:
        '<< /Subtype /Type0 /BaseFont /A /Encoding /KSCms-UHC-H /ToUnicode @unicode /DescendantFonts [@cidfont] >>',
      file: file([unicodeMap], 9),
    }),
  ],
  [
    '7.21.3.2 t1',
    'no way from CIDs to glyphs',
    composite,
    compositeFont({ cidfont: '<< /Subtype /CIDFontType2 /BaseFont /A /DW 600 /FontDescriptor @descriptor >>' }),
  ],
  ['7.21.4.1 t2, 7.21.8 t1', 'a CID without a glyph', composite, compositeFont({ file: file([unicodeMap], 9) })],
  [
    '7.21.4.2 t2',
    'a CIDSet that lists other glyphs',
    composite,
    compositeFont({ descriptor: descriptor(4, '/FontFile2 @file /CIDSet @set'), set: '<< >>\nstream\na' }),
  ],
  ['7.21.5 t1', 'a CID of another width', composite, compositeFont({ file: file([unicodeMap], 96, 300) })],
  [
    '7.21.7 t1',
    'a code that stands for nothing known',
    composite,
    compositeFont({
      unicode: '<< >>\nstream\n',
      cidfont: '<< /Subtype /CIDFontType2 /BaseFont /A /CIDToGIDMap /Identity /DW 600 /FontDescriptor @descriptor >>',
    }),
  ],
];
