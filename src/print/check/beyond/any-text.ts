import type { PdfFile } from '../file/pdf-file.ts';
import type { Finding } from '../report.ts';

/** A file whose text has vanished can still meet PDF/UA: nothing is wrong with what is there. */
export function anyTextFindings({ fonts }: PdfFile): Finding[] {
  const hasText = fonts.some(({ glyphs }) => glyphs.some(({ text }) => text !== undefined && text.trim() !== ''));
  if (hasText) return [];
  return [{ clause: 'text', test: 1, found: 'no text on any page', expected: 'text' }];
}
