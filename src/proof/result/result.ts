/** A program that found something out. */
export interface Tool {
  name: string;
  version: string;
  /** The program that ran it, where it was not run alone. */
  runBy?: Tool;
}

/** What came of a rule: the words of EARL, W3C's language of reports. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable';

/** One thing that a rule found. */
export interface Finding {
  /** Which element, as a CSS selector; left out when the page as a whole is meant. */
  where?: string;
  /** What is there, what was expected, and what to do. */
  what: string;
}

/** What one rule came to on one page in one state: a line of every report. */
export interface Result {
  /** Which check of `npm run a11y` it belongs to. */
  check: string;
  tool: Tool;
  /** The address on the website: `/privacy-policy/all/`. */
  page: string;
  /** What the reader has done there: `the settings`. Left out for the page as it opens. */
  state?: string;
  /** How the reader looks at it: `dark`, `320 px`. Left out where it is as on a desk. */
  condition?: string;
  /** The tool's own name of the rule. */
  rule: string;
  /** The success criteria of WCAG 2.2 that it serves: `1.4.3`. */
  criteria: readonly string[];
  outcome: Outcome;
  /** Empty when it passed. */
  found: readonly Finding[];
  /** When, as ISO 8601 writes it. */
  when: string;
  /** Why it is no fault here, where ignored-rules.yaml says so. */
  ignoredBecause?: string;
}

/** Whether a result says that something is to be mended. */
export function isFault({ outcome, ignoredBecause }: Result): boolean {
  return outcome === 'failed' && ignoredBecause === undefined;
}
