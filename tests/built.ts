import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDocumentsFile } from '../src/built/read-documents-file.ts';
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

interface SourceBlock {
  kind: 'statement' | 'heading' | 'list' | 'item' | 'contact';
  text?: string;
  name?: string;
  picture?: string;
  items?: SourceBlock[];
  website?: string;
  email?: string;
  phone?: string;
  phone_note?: string;
  post?: string[];
}

interface Source {
  title: string;
  subtitle: string;
  organisation: string;
  language: string;
  sections: { id: string; title: string; picture: string; blocks: SourceBlock[] }[];
  hard_words: { word: string; meaning: string }[];
}

/** The organisation's own words, line by line, as the project keeps them. */
export const source = parse(readFileSync('tests/fixtures/privacy-policy.yaml', 'utf8')) as Source;

/** Every line of a section of the source, in order, without the stars of bold. */
export function sourceLines(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) => {
    const { name, text, website, email, phone, phone_note: note, post = [], items = [] } = block;
    return [name, text, website, email, phone, note, ...post, ...sourceLines(items)]
      .filter((line) => line !== undefined)
      .map((line) => squash(line.replaceAll('**', '')));
  });
}
