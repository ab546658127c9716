import type { Words } from '../i18n/words.ts';
import { pagesOf, sizeOf } from '../model/pdf-facts.ts';

/**
 * The facts of a PDF beside a link to it: how many pages, which size. Only a build makes PDFs.
 * @param file the address of the PDF
 */
export function pdfFacts(file: string, words: Words): string | undefined {
  return import.meta.env.PROD ? `${words.pdf}, ${pagesOf(file)}, ${sizeOf(file)}` : undefined;
}
