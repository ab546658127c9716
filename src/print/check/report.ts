/** What a clause, or one of the project's own checks, says against a file. */
export interface Finding {
  /** The clause of ISO 14289-1, such as 7.18.5; or `text` or `contents`, the project's own checks. */
  clause: string;
  /** The number of the test of this clause, as validators count them. */
  test: number;
  /** The page, counted from 1, where it is on one page. */
  page?: number | undefined;
  found: string;
  expected: string;
}

/** A clause of which the checker cannot say whether it is met. */
export interface NotChecked {
  clause: string;
  because: string;
}

type Verdict = 'pass' | 'fail' | 'not checked';

/** All that the checker says of a file. */
export interface Report {
  file: string;
  /** Whether the file meets PDF/UA-1, as far as a program can tell. */
  verdict: Verdict;
  /** What is against PDF/UA-1. */
  findings: Finding[];
  notChecked: NotChecked[];
  /** What PDF/UA-1 allows and a reader would miss: no text, other text than the source, wrong contents numbers. */
  beyond: Finding[];
  /** What the file claims to be in its metadata, such as PDF/UA-1 and PDF/A-2a. It is told, and not checked. */
  claims: string[];
  pages: number;
}

/** Whether nothing at all is against a file. */
export function isGood({ verdict, beyond }: Report): boolean {
  return verdict === 'pass' && beyond.length === 0;
}
