import { describe, expect, it } from 'vitest';
import { quote, visible } from '../../../src/checker/report/quote.ts';

/** Quotes a line with the letters of `marked` marked, as two lines of text. */
function quoted(text: string, marked: string, width = 40): string[] {
  const column = text.indexOf(marked) + 1;
  const { line, marks } = quote(
    text,
    { start: { line: 1, column }, end: { line: 1, column: column + marked.length } },
    width,
  );
  return [line, marks];
}

describe('a quoted line', () => {
  it('has the letters marked', () => {
    expect(quoted('We empty 95% of bins.', '95%')).toEqual(['We empty 95% of bins.', '         ^^^']);
  });

  it('is cut around the place when it is too long, at a word', () => {
    const [line = '', marks = ''] = quoted(`${'so '.repeat(30)}we empty 95% of bins${' and so on'.repeat(30)}`, '95%');
    expect(line.length).toBeLessThanOrEqual(40);
    expect(line).toMatch(/^…so .* 95% .*…$/);
    expect(line.slice(marks.indexOf('^'), marks.length)).toBe('95%');
  });

  it('is quick for a line of a million letters', () => {
    const [line = ''] = quoted(`${'a '.repeat(500_000)}95%${' b'.repeat(500_000)}`, '95%');
    expect(line).toContain('95%');
    expect(line.length).toBeLessThanOrEqual(40);
  });

  it('has two signs under a letter that takes two places, and none under one that takes none', () => {
    expect(quoted('猫 is a 猫.', 'is')).toEqual(['猫 is a 猫.', '   ^^']);
    expect(quoted('猫 is a 猫.', '猫')).toEqual(['猫 is a 猫.', '^^']);
    expect(quoted('cafe\u0301 bins', 'bins')).toEqual(['cafe\u0301 bins', '     ^^^^']);
    expect(quoted('👩‍👩‍👧 bins', 'bins')).toEqual(['👩‍👩‍👧 bins', '   ^^^^']);
  });

  it('has spaces for a tab, and a sign for what commands a terminal', () => {
    expect(quoted('\tWe come', 'We')).toEqual(['  We come', '  ^^']);
    expect(quoted('a\u001b[31m bins', 'bins')).toEqual(['a\ufffd[31m bins', '       ^^^^']);
    expect(visible('a\u202eb\u0007c')).toBe('a\ufffdb\ufffdc');
  });

  it('marks the rest of the line when the words go on in the next one', () => {
    expect(quote('We come. We go', { start: { line: 1, column: 10 }, end: { line: 2, column: 5 } }, 40).marks).toBe(
      '         ^^^^^',
    );
  });

  it('marks a word when only a place is known, and the end of a line that is shorter', () => {
    expect(quote('title: Bins', { start: { line: 1, column: 1 }, end: undefined }, 40).marks).toBe('^^^^^^');
    expect(quote('Bins', { start: { line: 1, column: 9 }, end: undefined }, 40).marks).toBe('    ^');
  });
});
