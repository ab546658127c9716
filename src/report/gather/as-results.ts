import { preset } from '../../checker/preset.ts';
import { documentAddress } from '../../model/addresses.ts';
import { plainleaf } from '../../proof/result/own-result.ts';
import type { Outcome, Result } from '../../proof/result/result.ts';
import type { EasyReadFinding, EasyReadReport, PdfReport } from '../report.ts';

/** What the PDF checker found, as lines of every report. */
export function resultsOfPdfs(pdfs: readonly PdfReport[], when: string): Result[] {
  const inFile = ({ file: page }: PdfReport) => ({ check: 'pdf', tool: plainleaf, page, criteria: [], when });
  return pdfs.flatMap((pdf) =>
    pdf.verdict === 'only for paper'
      ? [{ ...inFile(pdf), rule: 'PDF/UA-1', outcome: 'inapplicable' as const, found: [] }]
      : pdf.clauses.map(({ id, outcome, found }) => ({
          ...inFile(pdf),
          rule: /^\d/.test(id) ? `PDF/UA-1 ${id}` : `pdf-${id}`,
          outcome,
          found: found.map((what) => ({ what })),
        })),
  );
}

/**
 * What the rules of easy read found, as lines of every report. What is no error is for a person to judge.
 * @param known what the checks of the website came to, some of them by the same rules
 */
export function resultsOfEasyRead(
  documents: readonly EasyReadReport[],
  when: string,
  known: readonly Pick<Result, 'rule'>[],
): Result[] {
  return documents.flatMap(({ document, findings, accepted }) => {
    const of = (rule: string, outcome: Outcome, found: readonly EasyReadFinding[]): Result => ({
      check: 'easy-read',
      tool: plainleaf,
      page: documentAddress(document),
      rule,
      criteria: [],
      outcome,
      found: found.map(({ place, what, about }) => ({ where: place, what: `${what} (“${about}”)` })),
      when,
    });
    const rules = new Set([...preset.map(({ id }) => id), ...findings.map(({ rule }) => rule)]);
    return [...rules.difference(new Set(known.map(({ rule }) => rule)))].flatMap((rule) => {
      const own = findings.filter((finding) => finding.rule === rule);
      const errors = own.filter(({ severity }) => severity === 'error');
      const others = own.filter(({ severity }) => severity !== 'error');
      const stay = accepted.filter((finding) => finding.rule === rule);
      const results = [
        ...(errors.length > 0 ? [of(rule, 'failed', errors)] : []),
        ...(others.length > 0 ? [of(rule, 'cantTell', others)] : []),
        ...Array.from(
          Map.groupBy(stay, ({ reason }) => reason),
          ([ignoredBecause, same]) => ({
            ...of(rule, 'failed', same),
            ignoredBecause,
          }),
        ),
      ];
      if (results.length > 0) return results;
      const needsSource = preset.some(({ id, needsSource: needs = false }) => id === rule && needs);
      return [of(rule, needsSource ? 'inapplicable' : 'passed', [])];
    });
  });
}
