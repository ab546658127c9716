import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocumentsFile } from '../built/read-documents-file.ts';
import { pagesOf, sizeOf } from '../model/pdf-facts.ts';
import type { PdfMade } from '../print/print-editions.ts';

/**
 * Writes the number of pages and the size of each PDF where the web pages left marks for them.
 * @param site the folder of the built site
 * @param pdfs what was printed
 */
export async function fillPdfFacts(site: string, pdfs: readonly PdfMade[]): Promise<void> {
  const { documents } = await readDocumentsFile(site);
  for (const { language, pages } of documents) {
    for (const address of pages) {
      const path = join(site, address, 'index.html');
      const html = await readFile(path, 'utf8');
      const filled = fill(html, pdfs, language);
      if (filled !== html) await writeFile(path, filled);
    }
  }
}

function fill(html: string, pdfs: readonly PdfMade[], language: string): string {
  return pdfs.reduce(
    (text, { file, pages, bytes }) =>
      text.replaceAll(pagesOf(file), String(pages)).replaceAll(sizeOf(file), fileSize(bytes, language)),
    html,
  );
}

/**
 * A size as people read it: `290 kB`, `1.2 MB`, on one line.
 * @param bytes the size in bytes
 * @param language a language tag, as in `en-GB`
 */
export function fileSize(bytes: number, language: string): string {
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  const size = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(value);
  return size.replaceAll(' ', '\u00a0');
}
