import { describe, expect, it } from 'vitest';
import { Name } from '../../../../src/print/content-stream/operand.ts';
import { readOperators } from '../../../../src/print/content-stream/read-operators.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (text: string) => Array.from(readOperators(bytes(text)));
const operands = (text: string) => read(`${text} x`)[0]?.operands;

describe('readOperators', () => {
  it('reads operators with their operands', () => {
    expect(read('BT /F1 12 Tf (Hi) Tj ET')).toMatchObject([
      { operator: 'BT', operands: [] },
      { operator: 'Tf', operands: [new Name('F1'), 12] },
      { operator: 'Tj', operands: [bytes('Hi')] },
      { operator: 'ET', operands: [] },
    ]);
  });

  it('says from which byte to which each goes, with its operands', () => {
    const text = 'q % why\n1 0 0 1 5 5 cm/P<</MCID 0>>BDC T* Q';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'q',
      '1 0 0 1 5 5 cm',
      '/P<</MCID 0>>BDC',
      'T*',
      'Q',
    ]);
  });

  it('reads numbers as careless writers write them', () => {
    expect(operands('1 -2 +3 .5 4. -.25 --7 0.0001 12-3')).toEqual([1, -2, 3, 0.5, 4, -0.25, -7, 0.0001, 12]);
  });

  it('reads true, false and null', () => {
    expect(operands('true false null')).toEqual([true, false, null]);
  });

  it('reads names, with # for odd characters', () => {
    expect(operands('/A#20B / /C/D')).toEqual(['A B', '', 'C', 'D'].map((text) => new Name(text)));
  });

  it('reads strings with brackets, escapes, octal numbers and line ends', () => {
    expect(operands(String.raw`(a(b)c\)\\) (\101\7\0531\n\q)`)).toEqual([bytes('a(b)c)\\'), bytes('A\x07+1\nq')]);
    expect(operands('(a\r\nb\rc\\\r\nd\\\ne)')).toEqual([bytes('a\nb\ncde')]);
  });

  it('reads strings of hexadecimal digits', () => {
    expect(operands('<48 65\n6C6c6> <>')).toEqual([bytes('Hell`'), bytes('')]);
  });

  it('reads arrays and dictionaries in one another', () => {
    expect(operands('[1 [/A (b)] <</C [2] /D <</E true>>>>]')).toEqual([
      [
        1,
        [new Name('A'), bytes('b')],
        new Map<string, unknown>([
          ['C', [2]],
          ['D', new Map([['E', true]])],
        ]),
      ],
    ]);
  });

  it('reads an inline image as one operator, though EI stands in its bytes', () => {
    const text = 'q BI /W 2 /H 1 ID \x00\xffEI\x01 EI\xfe EI\nQ';
    expect(read(text)).toMatchObject([
      { operator: 'q' },
      {
        operator: 'BI',
        operands: [
          new Map([
            ['W', 2],
            ['H', 1],
          ]),
          bytes('\x00\xffEI\x01 EI\xfe'),
        ],
        start: 2,
        end: text.length - 2,
      },
      { operator: 'Q' },
    ]);
  });

  it.each(['(never closed', '<48', '[1 2', '<< /A', '] >> ) } >', 'BI /W 1 ID \x00', '/', '%', '\\', '<<1 2>> x'])(
    'ends on broken bytes: %s',
    (text) => {
      expect(() => read(text)).not.toThrow();
    },
  );

  it('bears brackets that open a hundred thousand times', () => {
    expect(read('['.repeat(100_000))).toEqual([]);
  });
});
