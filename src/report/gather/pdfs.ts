import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentsFile } from '../../model/documents-file.ts';
import { ALL_OTHERS, checkPdf } from '../../print/check/check-pdf.ts';
import { clauses as allClauses } from '../../print/check/clauses/clauses.ts';
import { UnreadablePdf } from '../../print/values/unreadable-pdf.ts';
import { readTags } from '../../print/check/read-tags.ts';
import type { Finding, Report as Checked } from '../../print/check/report.ts';
import type { PdfReport } from '../report.ts';

/** What this project asks of a PDF beside the clauses of PDF/UA-1. */
const beyond = [
  { id: 'text', summary: 'the file has words that can be read aloud' },
  { id: 'contents', summary: 'the page numbers in the contents are right' },
] as const;

/**
 * Checks every PDF of a built site, and reads its tags.
 * @param site the folder of the site
 */
export async function gatherPdfs(site: string, { documents }: DocumentsFile): Promise<PdfReport[]> {
  const reports: PdfReport[] = [];
  for (const { id: document, editions } of documents) {
    for (const { file, title, singlePages } of editions) {
      reports.push(
        await reportOf(site, { file, title, document, ...(singlePages && { sameWordsIn: singlePages.file }) }),
      );
      if (singlePages) reports.push(await reportOf(site, { ...singlePages, document }));
    }
  }
  return reports;
}

type Named = Pick<PdfReport, 'file' | 'title' | 'document' | 'sameWordsIn'>;

async function reportOf(site: string, named: Named): Promise<PdfReport> {
  try {
    const bytes = await readFile(join(site, named.file));
    const checked = await checkPdf(bytes, named.file);
    const { pages, claims } = checked;
    // Sheets to fold have two pages side by side, and nobody could read them in order.
    if (named.sameWordsIn !== undefined)
      return { ...named, pages, claims, verdict: 'only for paper', clauses: [], tags: [] };
    const clauses = clausesOf(checked);
    const verdict = clauses.some(({ outcome }) => outcome === 'failed') ? 'fail' : checked.verdict;
    const isShut = checked.notChecked.some(({ clause }) => clause === ALL_OTHERS);
    return { ...named, pages, claims, verdict, clauses, tags: isShut ? [] : await readTags(bytes) };
  } catch (error) {
    if (!(error instanceof UnreadablePdf) && !isMissing(error)) throw error;
    return { ...named, pages: 0, claims: [], verdict: 'fail', clauses: [unreadable(error)], tags: [] };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function unreadable(error: unknown): PdfReport['clauses'][number] {
  const found = error instanceof Error ? error.message : String(error);
  return { id: 'opens', summary: 'the file can be opened', outcome: 'failed', found: [found] };
}

function clausesOf({ findings, notChecked, beyond: others }: Checked): PdfReport['clauses'] {
  return [
    ...allClauses.map((clause) => ({ ...clause, all: findings })),
    ...beyond.map((one) => ({ ...one, all: others })),
  ].map(({ id, summary, all }) => {
    const found = all.filter(({ clause }) => clause === id).map(tellFinding);
    const open = notChecked
      .filter(({ clause }) => clause === id || clause === ALL_OTHERS)
      .map(({ because }) => because);
    return {
      id,
      summary,
      outcome: found.length > 0 ? ('failed' as const) : open.length > 0 ? ('cantTell' as const) : ('passed' as const),
      found: found.length > 0 ? found : open,
    };
  });
}

function tellFinding({ test, page, found, expected }: Finding): string {
  return `test ${test}${page === undefined ? '' : `, page ${page}`}: found ${found}, expected ${expected}`;
}
