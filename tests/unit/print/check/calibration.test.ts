import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../src/print/check/check-pdf.ts';

/** What a validator says of a file: its verdict, and the tests that fail, such as `7.18.5 t2`. */
interface Case {
  file: string;
  verdict: 'pass' | 'fail';
  clauses: string[];
}

/**
 * A folder with PDFs and their verdicts (verdicts.json). They are not part of the project, since they are not its own;
 * without the folder this test is skipped.
 */
const folder = process.env['PDF_CASES'];
const name = folder === undefined ? 'the validator (skipped: PDF_CASES names no folder with cases)' : 'the validator';

describe.skipIf(folder === undefined)(name, () => {
  it('says the same of each file', async () => {
    const cases = JSON.parse(readFileSync(join(folder ?? '', 'verdicts.json'), 'utf8')) as Case[];
    const differences: string[] = [];
    let [verdicts, clauses] = [0, 0];
    for (const { file, verdict, clauses: wanted } of cases) {
      const report = await checkPdf(readFileSync(join(folder ?? '', file)), file);
      const told = Array.from(new Set(report.findings.map(({ clause, test }) => `${clause} t${test}`))).sort();
      const isSame = told.join() === [...wanted].sort().join();
      verdicts += report.verdict === verdict ? 1 : 0;
      clauses += isSame ? 1 : 0;
      if (isSame && report.verdict === verdict) continue;
      differences.push(`${file}: ${report.verdict} (${told.join(', ')}), not ${verdict} (${wanted.join(', ')})`);
    }
    console.info(`The verdict is the same for ${verdicts} of ${cases.length} files, the clauses for ${clauses}.`);
    expect(differences).toEqual([]);
  });
});
