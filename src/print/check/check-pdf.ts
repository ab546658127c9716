import { clauses } from './clauses/clauses.ts';
import { readFile } from './file/read-file.ts';
import type { Finding, NotChecked, Report } from './report.ts';

/**
 * Says whether a PDF meets PDF/UA-1, as far as a program can tell.
 * @param bytes the file
 * @param file what it is called in the report
 * @throws UnreadablePdf when it cannot be read
 */
export async function checkPdf(bytes: Uint8Array, file: string): Promise<Report> {
  const pdf = await readFile(bytes);
  const findings: Finding[] = clauses.flatMap(({ id, check }) =>
    check(pdf).map((finding) => ({ clause: id, ...finding })),
  );
  const notChecked: NotChecked[] = [];
  return {
    file,
    verdict: findings.length > 0 ? 'fail' : notChecked.length > 0 ? 'not checked' : 'pass',
    findings,
    notChecked,
    beyond: [],
    claims: [],
    pages: pdf.pages.length,
  };
}
