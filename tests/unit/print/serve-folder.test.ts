import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../../src/print/serve-folder.ts';

let around: string;
let served: ServedFolder;
beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  mkdirSync(join(around, 'site/a'), { recursive: true });
  mkdirSync(join(around, 'site-2'));
  for (const file of ['secret.html', 'site-2/secret.html', 'site/a.html', 'site/a/index.html', 'site/a/b?c.html'])
    writeFileSync(join(around, file), file);
  for (const file of ['site/100%.html', 'site/A.html', 'site/%41.html']) writeFileSync(join(around, file), file);
  served = await serveFolder(join(around, 'site'));
});
afterAll(async () => {
  await served.close();
  rmSync(around, { recursive: true });
});

/** What is served when exactly this is asked for: neither fetch() nor a browser would leave it as it is. */
function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(new URL(served.origin), { path }, (response) => {
      void text(response).then((body) => resolve(response.statusCode === 200 ? body : `${response.statusCode}`));
    }).on('error', reject);
  });
}

it.each([
  ['/a/', 'site/a/index.html'],
  ['/a.html?b#c', 'site/a.html'],
  ['/a/b%3Fc.html', 'site/a/b?c.html'],
  ['/100%25.html', 'site/100%.html'],
  ['/100%.html', 'site/100%.html'],
  ['/%41.html', 'site/A.html'],
  ['/%2541.html', 'site/%41.html'],
])('a folder served has %s: %s', async (path, file) => {
  expect(await ask(path)).toBe(file);
});

it.each([
  '/../secret.html',
  '/..%2Fsecret.html',
  '/%2e%2e/secret.html',
  '/%2e%2e%2fsecret.html',
  '/a/..%2f..%2fsecret.html',
  '/../site-2/secret.html',
  '/..%5Csecret.html',
  '/a%2Findex.html',
  '/a.html%00',
  '/a.html/%C0%AE%C0%AE/',
])('and nothing at %s', async (path) => {
  expect(await ask(path)).toBe('404');
});
