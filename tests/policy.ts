import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { content, squash } from './built.ts';

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

/** The policy as it is published; undefined where somebody uses the project for other documents. */
export const policy = content.documents.find(({ id }) => id === 'privacy-policy');

/** The policy in the organisation's own words, line by line, as the project keeps them. */
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
