import { extname } from 'node:path';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import type { SourceText } from './source-text.ts';

const MARKDOWN = ['.md', '.mdx', '.markdown'];

/**
 * Reads the text that a document was made from: Markdown, or else plain text.
 * @param text what stands in the file
 * @param file its path, as messages name it; its ending says what it is
 */
export function readSource(text: string, file: string): SourceText {
  const isMarkdown = MARKDOWN.includes(extname(file).toLowerCase());
  return { file, proses: isMarkdown ? readMarkdown(text, file) : readPlainText(text, file) };
}
