import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useSmallSite } from './small-site.ts';

const site = useSmallSite();

it('a PDF that does not pass is not published, and the fault says why', async () => {
  site.writePage('page.html', '<section class="part"><h1>Visits</h1><h3>Too deep</h3><p>Words</p></section>');
  site.list([{ page: '/page.html', file: '/visits.pdf' }]);
  await expect(site.print()).rejects.toThrow(
    /^\/visits\.pdf is not fit to publish:\n {2}7\.4\.2, page 1: found .+, expected .+/,
  );
  expect(existsSync(join(site.folder, 'visits.pdf'))).toBe(false);
});

it('a page with a file that is missing is not printed', async () => {
  site.writePage('page.html', '<section class="part"><h1>Visits</h1><img src="/gone.svg" alt=""></section>');
  site.list([{ page: '/page.html', file: '/visits.pdf' }]);
  await expect(site.print()).rejects.toThrow('The page /page.html lacks /gone.svg.');
});

it('nothing is fetched from a network', async () => {
  site.writePage(
    'page.html',
    '<section class="part"><h1>Visits</h1><img src="https://example.org/x.png" alt=""></section>',
  );
  site.list([{ page: '/page.html', file: '/visits.pdf' }]);
  await expect(site.print()).rejects.toThrow('The page /page.html lacks https://example.org/x.png.');
});
