declare module 'pa11y-ci' {
  import type { LaunchOptions } from 'puppeteer-core';

  /** What a runner says of one element. */
  interface Issue {
    /** The runner's name of the rule. */
    code: string;
    type: 'error' | 'warning' | 'notice';
    message: string;
    selector: string;
    runner: 'axe' | 'htmlcs';
    /** axe alone fills it. */
    runnerExtras: { needsFurtherReview?: boolean };
  }

  interface Options {
    chromeLaunchConfig: LaunchOptions;
    runners: readonly Issue['runner'][];
    standard: 'WCAG2AA';
    includeWarnings: boolean;
    includeNotices: boolean;
    concurrency: number;
    timeout: number;
    useIncognitoBrowserContext: boolean;
    reporters: readonly never[];
  }

  interface Report {
    /** The issues by the address of the page as it was in the end, or what kept the page from being checked. */
    results: Record<string, (Issue | Error)[]>;
  }

  export default function pa11yCi(pages: readonly { url: string }[], options: Options): Promise<Report>;
}
