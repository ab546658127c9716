import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPdf } from '../../print/pdf.ts';
import { useSmallSite } from './small-site.ts';

const site = useSmallSite();

it('links lead into the PDF or to the website, and never to the machine that printed', async () => {
  site.writePage(
    'visits/print/a4/index.html',
    `<section class="part" data-address="/visits/one/"><h1 id="one">One</h1>
<p><a href="../two/">to a part</a> <a href="../two/#inside">to a place in a part</a> <a href="/other/">to another page</a>
<a href="#below">to a place below</a> <a href="https://www.example.org/">to another website</a></p><p id="below">Below</p></section>
<section class="part" data-address="/visits/two/"><h1 id="two">Two</h1><h2 id="inside">Inside</h2></section>`,
  );
  site.list([{ page: '/visits/print/a4/', file: '/visits/visits-a4.pdf' }]);
  await site.print();
  const pdf = await openPdf(join(site.folder, 'visits/visits-a4.pdf'));
  const links = (await (await pdf.getPage(1)).getAnnotations()) as { url?: string; dest?: string }[];
  expect(links.map(({ url, dest }) => url ?? dest)).toEqual([
    'two',
    'inside',
    'https://read.example.org/other/',
    'below',
    'https://www.example.org/',
  ]);
});
