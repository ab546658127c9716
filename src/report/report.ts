import type { ForPeople } from '../checker/people-list.ts';
import type { Measures } from '../checker/measures.ts';
import type { CheckedBy } from '../model/checked-by-schema.ts';
import type { Tag } from '../print/check/read-tags.ts';
import type { Outcome, Result, Tool } from '../proof/result/result.ts';
import type { Criterion } from './wcag/criteria.ts';
import type { ForReviewers } from './gather/for-reviewers.ts';

export type { Tag };

/** How often each outcome came up, and how often a rule was ignored with a reason. */
export interface Counts extends Record<Outcome, number> {
  ignored: number;
}

/** What one check looked at, and what came of it. */
export interface CheckSummary {
  name: string;
  /** What it looks at, in a few words. */
  title: string;
  tools: Tool[];
  pages: number;
  /** States of the interface, and ways to look at it. */
  circumstances: string[];
  counts: Counts;
  /** When the first and the last of its results came. */
  from: string;
  to: string;
}

/** What came of the checks on one page. */
export interface PageSummary {
  page: string;
  title: string;
  /** Whether only a browser opens it, to print it. */
  isPrinted: boolean;
  rows: {
    check: string;
    state?: string;
    condition?: string;
    tools: Tool[];
    counts: Counts;
    when: string;
  }[];
}

/** A success criterion, and what programs found out about it. */
export interface CriterionSummary extends Criterion {
  /** `untested` when no rule of a program applied: then a person has to look. */
  outcome: Exclude<Outcome, 'inapplicable'> | 'untested';
  counts: Counts;
}

/** What a rule found, wherever it did. */
export interface Problem {
  check: string;
  tool: Tool;
  rule: string;
  criteria: readonly string[];
  /** Why it is no fault here, where somebody has written that. */
  ignoredBecause?: string;
  places: { page: string; state?: string; condition?: string; where?: string; what: string }[];
}

/** What the website can be said to be. */
export interface Compliance {
  /** `unknown` when nothing was found, and not all was checked. */
  status: 'fully' | 'partially' | 'not' | 'unknown';
  /** The problems that keep it from being fully compliant. */
  problems: Problem[];
}

/** One PDF. */
export interface PdfReport {
  file: string;
  title: string;
  document: string;
  pages: number;
  /** What it says of itself: `PDF/UA-1`. */
  claims: string[];
  verdict: 'pass' | 'fail' | 'not checked' | 'only for paper';
  /** For one that is only for paper: the PDF with the same words, and with tags. */
  sameWordsIn?: string;
  /** Each clause of PDF/UA-1 that a program can check, and what this project asks for beside it. */
  clauses: { id: string; summary: string; outcome: Outcome; found: string[] }[];
  tags: Tag[];
}

/** The words beside a picture, and the pages on which they stand together. */
interface PictureUse {
  words: string;
  /** Its alternative text: empty where the words say all that it shows. */
  alternative: string;
  pages: string[];
}

/** One picture, and where it stands. */
export interface PictureReport {
  file: string;
  /** What it shows, in the words of its recipe; left out for one without a recipe. */
  shows?: string;
  /** What it is made of. */
  madeOf: string[];
  licence: string;
  uses: PictureUse[];
}

/** What the rules of easy read say of one document. */
export interface EasyReadReport {
  document: string;
  title: string;
  measures: Measures | undefined;
  findings: EasyReadFinding[];
  accepted: (EasyReadFinding & { reason: string })[];
}

export interface EasyReadFinding {
  rule: string;
  severity: string;
  place: string;
  what: string;
  about: string;
}

/** All that is known of how accessible the website is: report.json. */
export interface Report {
  /** Counts up when a field changes its meaning or goes. */
  form: 1;
  /** When it was made. */
  made: string;
  by: Tool;
  /** The browser that the checks looked with: `Chrome/153.0.0.0`. */
  browser: string;
  website: { name: string; address: string; organisation: string };
  counts: Counts;
  faults: number;
  compliance: Compliance;
  checks: CheckSummary[];
  /** The checks that were left out. */
  leftOut: string[];
  criteria: CriterionSummary[];
  /** What is to be mended, first what is in the most places. */
  problems: Problem[];
  /** What programs cannot judge. */
  toJudge: Problem[];
  ignored: Problem[];
  pages: PageSummary[];
  pdfs: PdfReport[];
  pictures: PictureReport[];
  easyRead: EasyReadReport[];
  /** What only people can check: by rules for websites and PDFs, and by those of easy read. */
  forPeople: { website: ForReviewers[]; easyRead: ForPeople[] };
  checkedBy: { document: string; title: string; by: CheckedBy[] }[];
  results: Result[];
}
