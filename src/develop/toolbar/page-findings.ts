import type { Severity } from '../../checker/rule.ts';

/** What the toolbar asks the server. */
export const ASKED = 'easy-read:asked';

/** What the server answers. */
export const ANSWERED = 'easy-read:answered';

/** The page that is asked about. */
export interface Asked {
  /** Its address. */
  page: string;
}

/** What the checker finds on a page. */
export interface PageFindings {
  /** Its address. */
  page: string;
  /** Whether the words of a document stand on it. */
  isChecked: boolean;
  findings: PageFinding[];
  /** The other pages of the document that something was found on, and how much. */
  others: { page: string; count: number }[];
}

export interface PageFinding {
  severity: Severity;
  /** `Unexpected FOUND, expected EXPECTED: TODO`. */
  text: string;
  /** `content/…/010-introduction.mdx:6:1`. */
  place: string;
  statement: Statement;
  /** Left out when it is a mistake that no rule is about. */
  rule?: RuleShown;
}

/** Words that can be found on a page. */
export interface Statement {
  words: string;
  /** The id of the part that they stand in; undefined outside parts. */
  part: string | undefined;
  /** How many times the same words stand in the part before. */
  nth: number;
}

/** What is said of a rule. */
export interface RuleShown {
  id: string;
  summary: string;
  because: string;
  /** Where docs say more. */
  link: string;
  /** Words of an example, and better ones. */
  example?: { text: string; better: string };
}
