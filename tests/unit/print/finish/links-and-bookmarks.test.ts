import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { bookmarksOf, elementsOf, openInside, textIn } from '../../../print/inside.ts';
import { openBytes } from '../../../print/pdf.ts';
import { usePrinter } from './print-html.ts';

const print = usePrinter();

async function descriptionsIn(pdf: Uint8Array): Promise<(string | undefined)[]> {
  const document = await openInside(pdf);
  return document.getPages().flatMap(({ node }) => {
    const annotations = node.Annots()?.asArray() ?? [];
    return annotations.map((ref) => textIn(document.context.lookup(ref, PDFDict), 'Contents'));
  });
}

it('links are described by their words, or by their address where they have none', async () => {
  const { pdf, finished } = await print(
    `<p style="width:30mm">Ask <a href="https://example.org/ask">our team for help</a>.</p>
    <p><a href="https://example.org/empty"><img alt="" width="20" height="20" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"></a></p>`,
  );
  expect(new Set(await descriptionsIn(pdf))).toEqual(new Set([undefined]));
  expect(new Set(await descriptionsIn(finished))).toEqual(new Set(['our team for help', 'https://example.org/empty']));
});

it('a link over two lines is one stop of the tab key, and both lines are active', async () => {
  const { pdf, finished } = await print(
    '<p style="width:30mm">Write to <a href="mailto:help@example.org"><span style="display:inline-block">help</span><span style="display:inline-block">@example.org</span></a></p>',
  );
  expect((await descriptionsIn(pdf)).length).toBeGreaterThan(1);
  expect(await descriptionsIn(finished)).toEqual(['help@example.org']);
  const annotations = (await (await (await openBytes(finished)).getPage(1)).getAnnotations()) as {
    quadPoints: ArrayLike<number>;
  }[];
  expect(annotations.map(({ quadPoints }) => quadPoints.length)).toEqual([16]);
});

it('bookmarks have the words of their headings, spaces included', async () => {
  const { pdf, finished } = await print(
    '<h1 style="width:30mm">What is personal information?</h1><p>Two words</p><h2>Cookies</h2><h1>Next</h1>',
  );
  expect(bookmarksOf(await openInside(pdf))[0]).not.toBe('What is personal information?');
  expect(bookmarksOf(await openInside(finished))).toEqual(['What is personal information?', 'Cookies', 'Next']);
});

it('the tab key follows the structure on every page', async () => {
  const { finished } = await print('<p>One</p><p style="break-before:page"><a href="https://example.org/">Two</a></p>');
  const tabs = (await openInside(finished)).getPages().map(({ node }) => String(node.get(PDFName.of('Tabs'))));
  expect(tabs).toEqual(['/S', '/S']);
});

it('the names of table cells are the same in each run', async () => {
  const table =
    '<table><tr><th scope="col">Who</th><th scope="col">Why</th></tr><tr><td>We</td><td>Law</td></tr></table>';
  await print(table);
  const { finished } = await print(table);
  const cells = elementsOf(await openInside(finished)).filter(
    ({ id, headers }) => id !== undefined || headers.length > 0,
  );
  expect(cells.flatMap(({ id }) => id ?? [])).toEqual(['cell-00001', 'cell-00002']);
  expect(cells.flatMap(({ headers }) => headers)).toEqual(['cell-00001', 'cell-00002']);
});
