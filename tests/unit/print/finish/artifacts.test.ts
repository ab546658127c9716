import { describe, expect, it } from 'vitest';
import { readOperators } from '../../../../src/print/content-stream/read-operators.ts';
import { openInside, streamOf } from '../../../print/inside.ts';
import { outlineOf, tagsOf } from '../../../print/tags.ts';
import { usePrinter } from './print-html.ts';

const print = usePrinter();
const picture = `<img alt="" width="40" height="40" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath d='M1 1h6v6z'/%3E%3C/svg%3E">`;

/** What is painted on each page: under which mark each painting operator stands. */
async function marksOf(pdf: Uint8Array): Promise<string[][]> {
  const document = await openInside(pdf);
  return document.getPages().map(({ node }) => {
    const open: string[] = [];
    const seen: string[] = [];
    const bytes = streamOf(node.Contents());
    for (const { operator, start, end } of readOperators(bytes)) {
      if (operator === 'BDC' || operator === 'BMC')
        open.push(Buffer.from(bytes.subarray(start, end)).toString('latin1'));
      if (operator === 'EMC') open.pop();
      if (['f', 'S', 'B', 'f*', 'Tj', 'TJ', 'Do'].includes(operator)) seen.push(open.at(-1) ?? 'no mark');
    }
    expect(open).toEqual([]);
    return [...new Set(seen)];
  });
}

describe('artifacts', () => {
  it('are what belongs to no element: Chromium leaves it without a mark', async () => {
    const { pdf, finished } = await print(`<p>Words</p>${picture}<p>More</p>${picture}`);
    expect((await marksOf(pdf)).flat()).toContain('no mark');
    const marks = (await marksOf(finished)).flat();
    expect(marks).toContain('/Artifact BMC');
    expect(marks).not.toContain('no mark');
    expect(outlineOf(await tagsOf(finished)).map((line) => line.trim())).toEqual(['Document', 'P “Words”', 'P “More”']);
  });

  it('say of the page number that it is the foot of the page', async () => {
    const { finished } = await print(
      `<p>Words</p>${picture}<p style="break-before:page">More</p>`,
      '@page { @bottom-right { content: "Page " counter(page) } }',
    );
    const foot = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC';
    const pages = await marksOf(finished);
    expect(pages.map((marks) => marks.includes(foot))).toEqual([true, true]);
    expect(pages.flat()).not.toContain('no mark');
  });

  it('are the borders and backgrounds of words', async () => {
    const { pdf, finished } = await print(
      '<p style="border-bottom:2px solid;background:#eee">Words</p><ul><li>Bullet</li></ul>',
    );
    const marks = async (bytes: Uint8Array) => (await marksOf(bytes)).flat().filter((mark) => mark.includes('MCID'));
    expect((await marks(finished)).length).toBeLessThan((await marks(pdf)).length);
    expect((await marksOf(finished)).flat()).toContain('/Artifact BMC');
  });

  it('leave a page of decoration alone with no words', async () => {
    const { finished } = await print(`<p>Words</p><div style="break-before:page">${picture}</div>`);
    expect(await marksOf(finished)).toEqual([[expect.stringContaining('MCID')], ['/Artifact BMC']]);
  });
});
