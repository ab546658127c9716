import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { fileOfPage } from '../../../src/proof/site/proof-page.ts';
import { built } from '../../built.ts';
import { askA11yWithout, type Answer } from './ask-a11y.ts';

/** A few of the built pages, which a test may break. */
export interface SmallCopy {
  folder: string;
  /** The addresses of its pages: a part and the page that says that there is no such page. */
  pages: readonly [part: string, notFound: string];
  /** Changes the HTML of a page. */
  change: (page: string, change: (html: string) => string) => void;
  /** Writes a file. */
  write: (file: string, text: string) => void;
  /** Writes documents.json with only these pages. */
  list: (pages: readonly string[]) => void;
  /** Runs `npm run a11y` on it. */
  check: (...options: string[]) => Promise<Answer>;
}

/** Gives each test of a file a copy of its own. */
export function useSmallCopy(): SmallCopy {
  const part = built.documents[0]?.parts[0]?.page ?? '/';
  const pathOf = (file: string) => join(copy.folder, file);
  const copy: SmallCopy = {
    folder: '',
    pages: [part, '/404.html'],
    change: (page, change) => {
      const path = pathOf(fileOfPage(page));
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    write: (file, text) => {
      mkdirSync(dirname(pathOf(file)), { recursive: true });
      writeFileSync(pathOf(file), text);
    },
    list: (pages) => copy.write('documents.json', JSON.stringify({ documents: [], pages })),
    check: (...options) => askA11yWithout(pathOf('ignored-rules.yaml'), ...options, copy.folder),
  };
  beforeEach(() => {
    copy.folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
    for (const file of [...copy.pages.map(fileOfPage), '_astro', 'pictures', 'reader', 'icon.svg']) {
      cpSync(join('dist', file), pathOf(file), { recursive: true });
    }
    copy.list(copy.pages);
    copy.write('ignored-rules.yaml', 'ignored: []\n');
  });
  afterEach(() => rmSync(copy.folder, { recursive: true }));
  return copy;
}
