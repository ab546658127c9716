import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocumentsFile } from '../built/read-documents-file.ts';
import { wordsFor } from '../i18n/words.ts';
import { fillMarks } from '../model/pdf-facts.ts';
import type { PdfMade } from '../print/pdf-made.ts';

/**
 * Writes the number of pages and the size of each PDF where the web pages left marks for them.
 * @param site the folder of the built site
 * @param pdfs what was printed
 * @throws when a page has a mark for a PDF that was not printed
 */
export async function fillPdfFacts(site: string, pdfs: readonly PdfMade[]): Promise<void> {
  const { documents } = await readDocumentsFile(site);
  const made = new Map(pdfs.map((pdf) => [pdf.file, pdf]));
  for (const { language, pages } of documents) {
    for (const address of pages) {
      const path = join(site, address, 'index.html');
      const html = await readFile(path, 'utf8');
      const filled = fillMarks(html, (fact, file) => {
        const pdf = made.get(file);
        if (!pdf) throw new Error(`${address} speaks of ${file}, which was not printed`);
        return fact === 'pages' ? wordsFor(language).pageCount(pdf.pages) : fileSize(pdf.bytes, language);
      });
      if (filled !== html) await writeFile(path, filled);
    }
  }
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
