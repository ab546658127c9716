import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MachineFault } from '../../../src/print/machine-fault.ts';
import { openPdf } from '../../print/pdf.ts';
import { useSmallSite } from './small-site.ts';

const site = useSmallSite();

/** Prints a page with two parts and these contents. */
async function print(contents: string) {
  site.writePage(
    'page.html',
    `<p>${contents}</p>
<section class="part" data-address="/visits/one/"><h1 id="one" style="width: 6em">Before you come to visit us</h1>
<h2>By<br>train</h2></section>
<section class="part" data-address="/visits/two/"><h1 id="two">When you are here</h1></section>`,
  );
  site.list([{ page: '/page.html', file: '/visits.pdf' }]);
  await site.print();
  return openPdf(join(site.folder, 'visits.pdf'));
}

const line = (anchor: string) => `<a href="#${anchor}">${anchor}: <b data-page-of="${anchor}"></b></a>`;

describe('the contents of a PDF', () => {
  it('have the page of each part', async () => {
    const { items } = await (await (await print(line('one') + line('two'))).getPage(1)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe('one: 2two: 3');
  });

  it('are not printed with a line that leads nowhere: the fault names it', async () => {
    const fault: unknown = await print(line('one') + line('three')).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(MachineFault);
    expect((fault as MachineFault).message).toBe(
      'The contents name places that are not in the PDF: #three. Please report this.',
    );
  });
});

it('the bookmarks of a PDF have the words of the headings, with a space at each line end', async () => {
  const outline = (await (await print(line('one'))).getOutline()) as { title: string; items: { title: string }[] }[];
  expect(outline.map(({ title, items }) => [title, ...items.map((item) => item.title)])).toEqual([
    ['Before you come to visit us', 'By train'],
    ['When you are here'],
  ]);
});
