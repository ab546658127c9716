import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { printEditions } from '../../../src/print/print-editions.ts';
import { useSmallSite } from './small-site.ts';

const site = useSmallSite();

it('the same pages in two folders give the same bytes', async () => {
  site.writePage(
    'page.html',
    `<section class="part" data-address="/a/"><h1 id="a">Visits</h1><p>Words about <a href="#a">us</a></p>
    <table><tr><th>Who</th><th>When</th></tr><tr><td>We</td><td>Now</td></tr></table></section>`,
  );
  site.list([{ page: '/page.html', file: '/visits.pdf', singlePages: { file: '/pages.pdf', title: 'Pages' } }]);
  const other = mkdtempSync(join(tmpdir(), 'plainleaf-other-'));
  try {
    mkdirSync(other, { recursive: true });
    for (const file of ['page.html', 'documents.json']) copyFileSync(join(site.folder, file), join(other, file));
    await site.print();
    await printEditions(other, join(other, 'kept'));
    for (const file of ['visits.pdf', 'pages.pdf']) {
      expect(readFileSync(join(other, file)).equals(readFileSync(join(site.folder, file)))).toBe(true);
    }
  } finally {
    rmSync(other, { recursive: true });
  }
});
