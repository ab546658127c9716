import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { writeHostingFiles } from '../../../src/hosting/write-hosting-files.ts';
import { siteFolder, type SiteFolder } from './site-folder.ts';

/** What Cloudflare takes of a line of `_headers`, and nginx of a word of its configuration. */
const LONGEST_LINE = 2000;
const LONGEST_WORD = 4096;

let site: SiteFolder;
afterEach(() => site.discard());

/** A website of which each document has a colour of its own. */
function siteWith(colours: number): SiteFolder {
  const pages = Array.from({ length: colours }, (_, at) => [
    `document-${at}/index.html`,
    `<style>letters</style><style>:root{--accent:#${at}}</style><script>first</script>`,
  ]);
  return siteFolder(Object.fromEntries(pages) as Record<string, string>);
}

it('every configuration is written, with the policy that all pages need', async () => {
  site = siteWith(2);
  expect(await writeHostingFiles(site.path)).toBe(5);
  expect(readdirSync(join(site.path, 'hosting')).toSorted()).toEqual(['Caddyfile', 'nginx-brotli.conf', 'nginx.conf']);
  const files = ['_headers', '.htaccess', 'hosting/nginx.conf', 'hosting/Caddyfile'];
  for (const file of files) {
    const hashes = /style-src 'self'( 'sha256-[^']{44}'){3};/.exec(readFileSync(join(site.path, file), 'utf8'));
    expect([file, hashes?.length]).toEqual([file, 2]);
  }
});

it('as many colours as a message allows fit into what hosts take', async () => {
  site = siteWith(40);
  const refused = await writeHostingFiles(site.path).then(
    () => '',
    (error: unknown) => String(error),
  );
  expect(refused).toMatch(
    /^WritingMistakes: content:1:1 {2}Unexpected 40 different colours of documents, expected at most \d+, since a header names the style of each and hosts limit its length: give several documents the same `accent` in their document\.yaml {2}too-many-colours$/,
  );
  const most = Number(/at most (\d+)/.exec(refused)?.[1]);
  expect(most).toBeGreaterThan(20);
  site.discard();
  site = siteWith(most + 1);
  await expect(writeHostingFiles(site.path)).rejects.toThrow(`${most + 1} different colours`);
  site.discard();
  site = siteWith(most);
  await writeHostingFiles(site.path);
  const headers = readFileSync(join(site.path, '_headers'), 'utf8').split('\n');
  expect(Math.max(...headers.map((line) => line.length))).toBeLessThanOrEqual(LONGEST_LINE);
  const words = readFileSync(join(site.path, 'hosting/nginx.conf'), 'utf8').split('"');
  expect(Math.max(...words.map((word) => word.length))).toBeLessThan(LONGEST_WORD);
});
