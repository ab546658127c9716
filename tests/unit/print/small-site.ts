import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { EditionFile } from '../../../src/model/edition-files.ts';
import { printEditions } from '../../../src/print/print-editions.ts';
import type { PdfMade } from '../../../src/print/pdf-made.ts';

/** The folder of a small built site, which is made anew for each test. */
export interface SmallSite {
  folder: string;
  /** Where its PDFs are kept between two prints. */
  kept: string;
  write: (file: string, content: string) => void;
  /** Writes a page to print: its body, and what else stands in its head. */
  writePage: (file: string, body: string, head?: string) => void;
  /** Writes documents.json with these files. */
  list: (files: readonly Omit<EditionFile, 'id' | 'title'>[]) => void;
  print: () => Promise<PdfMade[]>;
}

/** Gives each test of a file a small site of its own. */
export function useSmallSite(): SmallSite {
  const site: SmallSite = {
    folder: '',
    kept: '',
    write: (file, content) => {
      const path = join(site.folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    },
    writePage: (file, body, head = '') => {
      site.write(
        file,
        `<!doctype html><html lang="en-GB"><head><title>Visits</title>${head}<style>
:root { --column-width: 170mm; --column-height: 255mm } @page { size: A4; margin: 20mm } .part { break-before: page }
</style></head><body data-site="https://read.example.org/" data-foot="20" data-picture-heights="36 30">${body}</body></html>`,
      );
    },
    list: (files) => {
      const editions = files.map((file) => ({ id: 'a4', title: 'Visits', ...file }));
      const facts = { id: 'visits', language: 'en-GB', title: 'Visits', organisation: 'The museum' };
      const entry = { ...facts, description: 'How to visit us.', date: '2026-11-24', parts: [], editions, pages: [] };
      site.write('documents.json', JSON.stringify({ documents: [entry], pages: [] }));
    },
    print: () => printEditions(site.folder, site.kept),
  };
  beforeEach(() => {
    site.folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
    site.kept = join(site.folder, 'kept');
  });
  afterEach(() => rmSync(site.folder, { recursive: true }));
  return site;
}
