import { join } from 'node:path';
import { readDocumentsFile } from '../src/built/read-documents-file.ts';
import type { Part } from '../src/model/easy-read.ts';
import { readContent } from '../src/model/read-content.ts';
import type { Block, Statement } from '../src/writing/blocks.ts';

/** What was built. */
export const built = await readDocumentsFile('dist');

/** What was written. */
export const content = readContent(process.cwd());

/** Every web page. */
export const webPages = [...built.pages, ...built.documents.flatMap(({ pages }) => pages)];

/** The pages that editions are printed from. */
export const printPages = built.documents.flatMap(({ editions }) => editions.map(({ page }) => page));

/** The file of an address. */
export function fileOf(address: string): string {
  return join('dist', address.endsWith('/') ? `${address}index.html` : address);
}

/** Words with one space wherever there is any. */
export function squash(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The blocks of a part one by one: headings, statements and the statements of lists. */
export function flat(blocks: readonly Block[]): (Statement | Extract<Block, { kind: 'heading' }>)[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block]));
}

/** Whether a part is made of pictures with their words, and headings: no plain text, lists or tables. */
export function hasOnlyStatements({ blocks }: Part): boolean {
  return flat(blocks).every((block) => block.kind === 'heading' || block.picture !== undefined);
}
