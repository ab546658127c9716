import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../src/print/check/check-pdf.ts';
import { brokenPdf } from './broken-pdf.ts';
import type { Change } from './broken-pdf.ts';
import type { Objects } from './write-pdf.ts';

const source = ['Heading', 'Words a', 'Item', 'Name', 'Age', 'Ann', '9', 'Link', 'Note'].join('\n');

async function beyond(changes: Change[], text?: string, more?: Objects) {
  const report = await checkPdf(brokenPdf(changes, more), 'file.pdf', text);
  return report.beyond;
}

/** The paragraph after the word “Words” follows without a space, unless one is shown. */
const spaced: Change = ['content', '(Words)', '(Words )'];

describe('what validators miss', () => {
  it('is nothing in a good file with the words of its source', async () => {
    expect(await beyond([spaced], source)).toEqual([]);
  });

  it('is text that has vanished', async () => {
    expect(await beyond([['content', /\([^)]*\)/g, '()']])).toEqual([
      { clause: 'text', test: 1, found: 'no text on any page', expected: 'text' },
    ]);
  });

  it('is a space that a screen reader would not hear', async () => {
    expect(await beyond([], source)).toEqual([
      { clause: 'text', test: 2, page: 1, found: '“Wordsa”', expected: '“Words a”' },
    ]);
  });

  it('is words that are missing, and words too many', async () => {
    expect(await beyond([spaced], source.replace('Item\n', 'Item\nAnother item\n'))).toEqual([
      { clause: 'text', test: 2, page: 1, found: 'nothing', expected: '“Another item”' },
    ]);
    expect(await beyond([spaced], source.replace('Item\n', ''))).toEqual([
      { clause: 'text', test: 2, page: 1, found: '“Item”', expected: '“Name”' },
    ]);
  });

  it('takes the words that stand for what is shown', async () => {
    const changes: Change[] = [spaced, ['h1', '/K', '/ActualText (Instead) /K']];
    expect(await beyond(changes, source.replace('Heading', 'Instead'))).toEqual([]);
  });

  it('takes the same words again where they stand again, and once for all that is shown', async () => {
    const shown = '/Span <</ActualText (ha)>> BDC (x) Tj (y) Tj EMC';
    const changes: Change[] = [spaced, ['content', '(Heading) Tj', `${shown} ${shown}`]];
    expect(await beyond(changes, source.replace('Heading', 'haha'))).toEqual([]);
  });

  it('is a contents with the wrong page', async () => {
    const contents: Objects = {
      toc: '<< /S /TOC /P @document /K @toci >>',
      toci: '<< /S /TOCI /P @toc /K @link >>',
    };
    const changes: Change[] = [['document', '@linkp', '@toc']];
    expect(await beyond([...changes, ['content', '(Link)', '(Part 1)']], undefined, contents)).toEqual([
      {
        clause: 'contents',
        test: 1,
        page: 1,
        found: 'the entry “Part 1”',
        expected: 'the number of the page that it leads to: 2',
      },
    ]);
    expect(await beyond([...changes, ['content', '(Link)', '(Part 2)']], undefined, contents)).toEqual([]);
  });

  it('knows the numbers that pages have for readers', async () => {
    const contents: Objects = {
      toc: '<< /S /TOC /P @document /K @toci >>',
      toci: '<< /S /TOCI /P @toc /K @link >>',
    };
    const labels = '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 9 >>] >> /Lang';
    const changes: Change[] = [
      ['document', '@linkp', '@toc'],
      ['content', '(Link)', '(Part 9)'],
      ['catalog', '/Lang', labels],
    ];
    expect(await beyond(changes, undefined, contents)).toEqual([]);
  });

  it('is no contents where only one link of a list ends with a number', async () => {
    const changes: Change[] = [
      ['li', '[@lbl @lbody]', '@lbody'],
      ['lbody', '/K 3', '/K [3 @link]'],
      ['content', '(Link)', '(Rule 7)'],
    ];
    expect(await beyond(changes)).toEqual([]);
  });
});
