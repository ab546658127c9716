import type { DocumentsFile } from '../model/documents-file.ts';
import type { EditionId } from '../model/editions.ts';
import type { PdfFacts } from './finish/pdf-facts.ts';

/** One page to print, and what becomes of it. */
export interface PrintJob {
  edition: EditionId;
  /** The address of the page. */
  page: string;
  /** The address of its PDF, and what is true of that. */
  file: string;
  facts: PdfFacts;
  /** For a booklet: its sheets to print and fold, made of the pages of `file`. */
  sheets: { file: string; facts: PdfFacts } | undefined;
}

/** Everything that documents.json of a built site wants printed. */
export function jobsOf({ documents }: DocumentsFile): PrintJob[] {
  return documents.flatMap(({ language, organisation, description, date, editions }) =>
    editions.map(({ id: edition, page, file, title, singlePages }): PrintJob => {
      const own = { file, facts: { title, language, organisation, description, date } };
      if (!singlePages) return { edition, page, ...own, sheets: undefined };
      return { edition, page, file: singlePages.file, facts: { ...own.facts, title: singlePages.title }, sheets: own };
    }),
  );
}
