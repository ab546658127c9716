import { beyondFindings } from './beyond/beyond.ts';
import { clauses } from './clauses/clauses.ts';
import { security } from './clauses/7-16-security.ts';
import type { PdfFile } from './file/pdf-file.ts';
import { openObjects } from './file/open-objects.ts';
import { readFile } from './file/read-file.ts';
import { claimsOf } from './metadata/claims.ts';
import type { Finding, NotChecked, Report } from './report.ts';

/** Stands for every clause of which nothing else is said. */
export const ALL_OTHERS = 'all others';

/**
 * Says whether a PDF meets PDF/UA-1, as far as a program can tell.
 * @param bytes the file
 * @param file what it is called in the report
 * @param source the words that it should have, a heading, paragraph or list item on each line
 * @throws UnreadablePdf when it cannot be read
 */
export async function checkPdf(bytes: Uint8Array, file: string, source?: string): Promise<Report> {
  const opened = await openObjects(bytes);
  if (opened.encryption?.opens === false) return shut(file);
  const pdf = readFile(opened, bytes);
  const findings = clauses.flatMap(({ id, check }) =>
    check(pdf)
      .sort((a, b) => a.test - b.test)
      .map((finding): Finding => ({ clause: id, ...finding })),
  );
  const notChecked = problemsOf(pdf);
  return {
    file,
    verdict: findings.length > 0 ? 'fail' : notChecked.length > 0 ? 'not checked' : 'pass',
    findings,
    notChecked,
    beyond: beyondFindings(pdf, source),
    claims: claimsOf(pdf.metadata),
    pages: pdf.pages.length,
  };
}

function problemsOf({ fonts, content }: PdfFile): NotChecked[] {
  const inFonts = fonts.flatMap(({ problem, name }) =>
    problem === undefined ? [] : [`the glyphs of the font ${name} are not known: ${problem}`],
  );
  return [
    ...['7.21.4.1', '7.21.5', '7.21.8'].flatMap((clause) => inFonts.map((because) => ({ clause, because }))),
    ...Array.from(new Set(content.problems), (because) => ({ clause: '7.1', because })),
  ];
}

/** The report of a file that is encrypted so wrongly that no more of it can be read. */
function shut(file: string): Report {
  const encryption = { flags: undefined, opens: false };
  return {
    file,
    verdict: 'fail',
    findings: security.check({ encryption }).map((finding): Finding => ({ clause: security.id, ...finding })),
    notChecked: [{ clause: ALL_OTHERS, because: 'the file cannot be decrypted' }],
    beyond: [],
    claims: [],
    pages: 0,
  };
}
