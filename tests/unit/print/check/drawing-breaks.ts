import type { Break } from './break.ts';
import type { Change } from './broken-pdf.ts';
import type { Objects } from './write-pdf.ts';

/** A drawing whose text is in a font that is not in the file. */
const words = 'BT /H 9 Tf (a) Tj ET';
const fonts = '/Resources << /Font << /H @helvetica >> >>';
const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

const tile = (content: string): Objects => ({
  helvetica,
  tile: `<< /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 ${fonts} >>\nstream\n${content}`,
});
const withTile: Change[] = [
  ['page', '/Font <<', '/Pattern << /Tile @tile >> /Font <<'],
  ['content', '/Artifact BMC', '/Artifact BMC /Pattern cs /Tile scn'],
];

/** What can be wrong with the drawings that something is painted with. */
export const drawingBreaks: readonly Break[] = [
  ['7.21.4.1 t1', 'a pattern with a font that is not in the file', withTile, tile(words)],
  ['', 'a pattern without text, whose lines have no tag', withTile, tile('0 0 5 5 re f')],
  [
    '',
    'a pattern that nothing is painted with',
    [['page', '/Font <<', '/Pattern << /Tile @tile >> /Font <<']],
    tile(words),
  ],
  [
    '7.20 t1',
    'a pattern with a page of another file',
    withTile,
    {
      ...tile('/Other Do'),
      tile: '<< /PatternType 1 /Resources << /XObject << /Other @other >> >> >>\nstream\n/Other Do',
      other: '<< /Subtype /Form /Ref << >> >>\nstream\n0 0 5 5 re f',
    },
  ],
  [
    '7.21.4.1 t1',
    'a mask with a font that is not in the file',
    [
      ['page', '/Font <<', '/ExtGState << /Soft << /SMask << /S /Alpha /G @group >> >> >> /Font <<'],
      ['content', '/Artifact BMC', '/Artifact BMC /Soft gs'],
    ],
    { helvetica, group: `<< /Subtype /Form ${fonts} >>\nstream\n${words}` },
  ],
  [
    '7.21.4.1 t1',
    'a glyph that is drawn with a font that is not in the file',
    [
      ['font', '/Encoding', `${fonts} /Encoding`],
      ['glyph', '0 0 500 500 re f', words],
    ],
    { helvetica },
  ],
  [
    '',
    'a glyph that is drawn with itself',
    [
      ['font', '/Encoding', '/Resources << /Font << /Self @font >> >> /Encoding'],
      ['glyph', '0 0 500 500 re f', 'BT /Self 9 Tf (a) Tj ET'],
    ],
  ],
];
