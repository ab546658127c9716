import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { FindFile } from '../../../src/reader/find/find-file.ts';
import { built, fileOf } from '../../built.ts';

const [document] = built.documents;
if (!document) throw new Error('No document was built');

/** The document in which is found, and its first page. */
export const documentId = document.id;
export const home = `/${document.id}/`;

/** A long word, and the statement that it is in. */
export const { word, statement } = someWord(readFindFile(documentId));

/** What can be found in a document. */
export function readFindFile(id: string): FindFile {
  return JSON.parse(readFileSync(fileOf(`/${id}/find.json`), 'utf8')) as FindFile;
}

/** What the page says of what was found. */
export function statusOf(page: Page): Promise<string> {
  return page.$eval('.found', (box) => (box as HTMLElement).innerText);
}

function someWord(file: FindFile) {
  for (const { address, number, title, statements, picture: own } of file.parts) {
    for (const { id, text, picture = own } of statements) {
      const found = /\b[a-z]{7,}(?=[ .,]|$)/.exec(text)?.[0];
      if (id !== undefined && found !== undefined && /[^s]$/.test(found))
        return { word: found, statement: { address: `${address}#${id}`, text, picture, part: { number, title } } };
    }
  }
  throw new Error('No document has a statement with a long word');
}
