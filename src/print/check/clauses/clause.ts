import type { PdfFile } from '../file/pdf-file.ts';
import type { Finding } from '../report.ts';

/** What a test of a clause says; the clause itself is added by the table. */
export type TestFinding = Omit<Finding, 'clause'>;

/** A clause of ISO 14289-1 (PDF/UA-1), as far as a program can check it. */
export interface Clause {
  id: string;
  /** What it asks for, in a few words. */
  summary: string;
  check: (file: PdfFile) => TestFinding[];
}
