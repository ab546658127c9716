import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSize } from '../../../src/i18n/file-size.ts';
import { fillPdfFacts } from '../../../src/publish/fill-pdf-facts.ts';
import { pagesOf, sizeOf } from '../../../src/model/pdf-facts.ts';

describe('the facts of a PDF', () => {
  let site: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  const read = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');
  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), 'plainleaf-'));
    const documents = [
      { language: 'en-GB', pages: ['/visit/', '/visit/all/'] },
      { language: 'en-DE', pages: ['/bezoek/'] },
    ];
    write('documents.json', JSON.stringify({ documents, pages: [] }));
  });
  afterEach(() => rmSync(site, { recursive: true }));

  const marks = (file: string) => `${pagesOf(file)}, ${sizeOf(file)}.`;

  it('stand on every page that left marks for them, in the language of the page', async () => {
    write('visit/index.html', `${marks('/visit/visit-a4.pdf')} ${marks('/visit/visit-a4.pdf')}`);
    write('visit/all/index.html', marks('/visit/visit-large.pdf'));
    write('bezoek/index.html', marks('/bezoek/bezoek-a4.pdf'));
    await fillPdfFacts(site, [
      { file: '/visit/visit-a4.pdf', pages: 21, bytes: 290_400, isNew: true, edition: 'a4' },
      { file: '/visit/visit-large.pdf', pages: 40, bytes: 1_250_000, isNew: true, edition: 'a4' },
      { file: '/bezoek/bezoek-a4.pdf', pages: 1, bytes: 1_250_000, isNew: true, edition: 'a4' },
    ]);
    expect(read('/visit/')).toBe('21\u00a0pages, 290\u00a0kB. 21\u00a0pages, 290\u00a0kB.');
    expect(read('/visit/all/')).toBe('40\u00a0pages, 1.3\u00a0MB.');
    expect(read('/bezoek/')).toBe('1\u00a0page, 1,3\u00a0MB.');
  });

  it('leave a page without marks as it is', async () => {
    for (const page of ['visit', 'visit/all', 'bezoek']) write(`${page}/index.html`, '[[words]]');
    await fillPdfFacts(site, [{ file: '/visit/visit-a4.pdf', pages: 21, bytes: 290_400, isNew: true, edition: 'a4' }]);
    expect(read('/visit/')).toBe('[[words]]');
  });

  it('are not filled in quietly when a page is missing', async () => {
    await expect(fillPdfFacts(site, [])).rejects.toThrow('ENOENT');
  });
});

describe('fileSize', () => {
  it.each([
    [290_400, 'en-GB', '290\u00a0kB'],
    [999_000, 'en-GB', '999\u00a0kB'],
    [1_000_000, 'en-GB', '1\u00a0MB'],
    [1_250_000, 'en-DE', '1,3\u00a0MB'],
    [12_345_678, 'en-GB', '12.3\u00a0MB'],
  ])('of %i bytes in %s is %s', (bytes, language, size) => {
    expect(fileSize(bytes, language)).toBe(size);
  });
});
