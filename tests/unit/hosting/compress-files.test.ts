import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFiles } from '../../../src/hosting/compress-files.ts';
import { siteFolder, type SiteFolder } from './site-folder.ts';

const words = 'We collect personal information from you. '.repeat(100);

let site: SiteFolder;
beforeEach(() => {
  site = siteFolder({
    'visit/index.html': words,
    'short.svg': '<svg/>',
    'visit/visit-a4.pdf': words,
    'type.woff2': words,
    'sound.ogg': words,
    'picture.png': words,
    'hosting/nginx.conf': words,
  });
});
afterEach(() => site.discard());

const read = (file: string) => readFileSync(join(site.path, file));

it('a text of some length gets the same text beside it, compressed in two ways; nothing else does', async () => {
  expect(await compressFiles(site.path)).toBe(1);
  const made = readdirSync(site.path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(br|gz)$/.test(name));
  expect(made.toSorted()).toEqual(['visit/index.html.br', 'visit/index.html.gz']);
  expect(brotliDecompressSync(read('visit/index.html.br')).toString()).toBe(words);
  expect(gunzipSync(read('visit/index.html.gz')).toString()).toBe(words);
  for (const name of made) expect(read(name).length).toBeLessThan(words.length / 10);
});

it('the same text gives the same bytes', async () => {
  await compressFiles(site.path);
  const before = ['br', 'gz'].map((ending) => read(`visit/index.html.${ending}`));
  await compressFiles(site.path);
  expect(['br', 'gz'].map((ending) => read(`visit/index.html.${ending}`))).toEqual(before);
});
