import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { printEditions } from '../../../src/print/print-editions.ts';

const page = `<!doctype html><html lang="en"><head><title>Links</title><style>
:root { --column-width: 170mm; --column-height: 255mm } @page { size: A4; margin: 20mm } .part { break-before: page }
</style></head><body data-site="https://read.example.org/">
<section class="part" data-address="/visits/one/"><h1 id="one">One</h1>
<p><a href="../two/">to a part</a> <a href="../two/#inside">to a place in a part</a> <a href="/other/">to another page</a>
<a href="#below">to a place below</a> <a href="https://www.example.org/">to another website</a></p><p id="below">Below</p></section>
<section class="part" data-address="/visits/two/"><h1 id="two">Two</h1><h2 id="inside">Inside</h2></section>
</body></html>`;

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  mkdirSync(join(site, 'visits', 'print', 'a4'), { recursive: true });
  writeFileSync(join(site, 'visits', 'print', 'a4', 'index.html'), page);
  const editions = [{ id: 'a4', page: '/visits/print/a4/', file: '/visits/visits-a4.pdf' }];
  writeFileSync(join(site, 'documents.json'), JSON.stringify({ documents: [{ id: 'visits', editions }] }));
});
afterEach(() => rmSync(site, { recursive: true }));

it('links lead into the PDF or to the website, and never to the machine that printed', async () => {
  await printEditions(site);
  const data = new Uint8Array(readFileSync(join(site, 'visits', 'visits-a4.pdf')));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const links = (await (await pdf.getPage(1)).getAnnotations()) as { url?: string; dest?: string }[];
  expect(links.map(({ url, dest }) => url ?? dest)).toEqual([
    'two',
    'inside',
    'https://read.example.org/other/',
    'below',
    'https://www.example.org/',
  ]);
});
