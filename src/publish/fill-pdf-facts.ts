import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocumentsFile } from '../built/read-documents-file.ts';
import { fileSize } from '../i18n/file-size.ts';
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
