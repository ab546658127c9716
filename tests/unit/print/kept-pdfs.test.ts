import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KeptPdfs } from '../../../src/print/kept/kept-pdfs.ts';
import { SiteFiles } from '../../../src/print/pages/site-files.ts';
import { useSmallSite } from './small-site.ts';

const site = useSmallSite();
const DAY = 24 * 60 * 60 * 1000;
const pdfs = [{ file: '/visits.pdf', pages: 2, pdf: Buffer.from('%PDF') }];
const open = () => new KeptPdfs(site.kept, new SiteFiles(site.folder));

it('a PDF is kept until a file that it was made of changes, or is gone', async () => {
  site.write('style.css', 'h1 {}');
  await open().keep('job', ['/style.css'], pdfs);
  expect(await open().find('job')).toEqual(pdfs);
  expect(await open().find('other job')).toBeUndefined();
  site.write('style.css', 'h2 {}');
  expect(await open().find('job')).toBeUndefined();
});

it('a PDF of which only half is kept is made again', async () => {
  await open().keep('job', [], pdfs);
  site.write(`kept/${readdirSync(site.kept).find((name) => name.endsWith('.json')) ?? ''}`, '{"made": [');
  expect(await open().find('job')).toBeUndefined();
});

it.each([
  ['is gone', (path: string) => rmSync(path)],
  ['lost its end', (path: string) => writeFileSync(path, '%P')],
])('a PDF that %s is made again', async (_, damage) => {
  await open().keep('job', [], pdfs);
  damage(join(site.kept, readdirSync(site.kept).find((name) => name.endsWith('.pdf')) ?? ''));
  expect(await open().find('job')).toBeUndefined();
});

it('what no build has used for a month is thrown away', async () => {
  await open().keep('job', [], pdfs);
  await open().forget(Date.now() + 29 * DAY);
  expect(readdirSync(site.kept)).toHaveLength(2);
  await open().forget(Date.now() + 31 * DAY);
  expect(readdirSync(site.kept)).toEqual([]);
});
