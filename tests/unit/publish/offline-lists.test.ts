import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeOfflineLists } from '../../../src/publish/offline-lists.ts';
import type { OfflineList } from '../../../src/reader/offline/offline-list.ts';

let site: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};
const read = (file: string) => JSON.parse(readFileSync(join(site, file), 'utf8')) as OfflineList;
const addressesIn = (file: string) => read(file).files.map(([address]) => address);

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  const document = { id: 'visit', language: 'en-GB', pages: ['/visit/', '/visit/tickets/'] };
  write('documents.json', JSON.stringify({ documents: [document], pages: ['/', '/404.html'] }));
  write('index.html', '<link href="/_astro/look.h1.css" />');
  write('404.html', '');
  write('visit/index.html', '<img src="/pictures/ticket.svg" /><script src="/_astro/start.h2.js"></script>');
  write('visit/tickets/index.html', '<style>@font-face{src:url("/_astro/far.h6.woff2")}</style>/pictures/other.svg');
  write('visit/tickets/speech.json', '{}');
  write('visit/print/a4/index.html', '<img src="/pictures/other.svg" />');
  write('visit/visit-a4.pdf', '');
  write('reader/en.json', '{}');
  write('reader/cy.json', '{}');
  write('pictures/ticket.svg', '<svg/>');
  write('pictures/other.svg', '<svg/>');
  write('_astro/look.h1.css', '@font-face{src:url(/_astro/near.h5.woff2)}');
  write('_astro/start.h2.js', 'import("./tool.h3.js");register("/sw.js")');
  write('_astro/tool.h3.js', '');
  write('_astro/near.h5.woff2', '');
  write('_astro/far.h6.woff2', '');
  write('sw.js', '');
});
afterEach(() => rmSync(site, { recursive: true }));

it('name the pages of a document and what they need, each after what it needs', async () => {
  await writeOfflineLists(site);
  expect(addressesIn('visit/offline.json')).toEqual([
    '/reader/en.json',
    '/visit/tickets/speech.json',
    '/_astro/near.h5.woff2',
    '/_astro/look.h1.css',
    '/',
    '/_astro/tool.h3.js',
    '/_astro/start.h2.js',
    '/pictures/ticket.svg',
    '/visit/',
    '/visit/tickets/',
  ]);
  expect(addressesIn('offline.json')).toEqual(['/_astro/near.h5.woff2', '/_astro/look.h1.css', '/']);
});

it('have another version when a file is another, and the same when none is', async () => {
  await writeOfflineLists(site);
  const before = read('visit/offline.json');
  await writeOfflineLists(site);
  expect(read('visit/offline.json')).toEqual(before);
  write('pictures/other.svg', '<svg></svg>');
  await writeOfflineLists(site);
  expect(read('visit/offline.json')).toEqual(before);
  write('pictures/ticket.svg', '<svg></svg>');
  await writeOfflineLists(site);
  expect(read('visit/offline.json').version).not.toBe(before.version);
});

it('are not written for a page that was not built', async () => {
  rmSync(join(site, 'visit/tickets/index.html'));
  await expect(writeOfflineLists(site)).rejects.toThrow('No file for /visit/tickets/');
});
