import pa11yCi, { type Issue } from 'pa11y-ci';
import { ownResult } from '../result/own-result.ts';
import type { Finding, Outcome, Result, Tool } from '../result/result.ts';
import { versionOf } from '../result/version-of.ts';
import type { ProofPage } from '../site/proof-page.ts';
import type { ProofSite } from '../site/proof-site.ts';
import { criteriaOfAxe, criteriaOfHtmlcs } from '../axe/criteria.ts';

const CHECK = 'pa11y';
const runBy: Tool = { name: 'pa11y-ci', version: versionOf('pa11y-ci/package.json') };

/** What pa11y-ci runs on a page. */
const runners = {
  axe: { tool: { name: 'axe-core', version: versionOf('axe-core/package.json'), runBy }, criteriaOf: criteriaOfAxe },
  htmlcs: {
    tool: { name: 'HTML CodeSniffer', version: versionOf('@pa11y/html_codesniffer/package.json'), runBy },
    criteriaOf: criteriaOfHtmlcs,
  },
} as const;
const names = Object.keys(runners) as (keyof typeof runners)[];

/** Milliseconds for one page; a slow machine takes a quarter of it for the longest. */
const LONGEST = 60_000;

/**
 * Runs pa11y-ci with axe and HTML CodeSniffer at level AA. There is no threshold: each issue becomes a result, and a
 * page of which pa11y-ci says nothing is a fault.
 */
export async function checkWithPa11y(
  { origin, launchOptions }: ProofSite,
  pages: readonly ProofPage[],
): Promise<Result[]> {
  const { results } = await pa11yCi(
    // Objects: of plain addresses that are checked at once, the settings would be mixed up.
    pages.map(({ address }) => ({ url: origin + address })),
    {
      chromeLaunchConfig: launchOptions,
      runners: names,
      standard: 'WCAG2AA',
      // What axe calls moderate is a warning to pa11y.
      includeWarnings: true,
      // For half a second pa11y waits whether a page asks for more: meanwhile there is time for another.
      concurrency: 3,
      timeout: LONGEST,
      // Else each page would keep the whole document for offline once more.
      useIncognitoBrowserContext: false,
      reporters: [],
    },
  );
  return pages.flatMap(({ address: page }) => resultsOf(page, results[origin + page]));
}

function resultsOf(page: string, issues: readonly (Issue | Error)[] | undefined): Result[] {
  const failure = issues?.find(isFailure);
  if (!issues || failure) return [notChecked(page, failure?.message ?? 'no word')];
  const all = issues.filter((issue): issue is Issue => !isFailure(issue));
  return names.flatMap((name) =>
    resultsOfRunner(
      page,
      name,
      all.filter(({ runner }) => runner === name),
    ),
  );
}

function isFailure(issue: Issue | Error): issue is Error {
  return issue instanceof Error;
}

function notChecked(page: string, found: string): Result {
  return ownResult({ check: CHECK, rule: 'page-checked', criteria: [] }, { page }, [
    {
      found: `${found} from pa11y-ci`,
      expected: 'its results for the page',
      todo: 'open the page in a browser, and mend what keeps it from opening, or leads away from it',
    },
  ]);
}

/** A result for each rule that found something; else one that says that the page passed. */
function resultsOfRunner(page: string, name: keyof typeof runners, issues: readonly Issue[]): Result[] {
  const { tool, criteriaOf } = runners[name];
  const made = (rule: string, outcome: Outcome, found: readonly Finding[]): Result => ({
    check: CHECK,
    tool,
    page,
    rule,
    criteria: criteriaOf(rule),
    outcome,
    found,
    when: new Date().toISOString(),
  });
  const byRule = Map.groupBy(issues, (issue) => `${outcomeOf(issue)} ${issue.code}`);
  const said = [...byRule.values()].flatMap((group) => {
    const [first] = group;
    return first ? [made(first.code, outcomeOf(first), group.map(findingOf))] : [];
  });
  return said.some(({ outcome }) => outcome === 'failed') ? said : [...said, made('WCAG2AA', 'passed', [])];
}

/**
 * HTML CodeSniffer calls what only a person can judge a warning; axe says so in words of its own. That a contrast cannot
 * be measured is a fault: words of which nobody knows whether they can be read do not pass.
 */
function outcomeOf({ runner, type, code, runnerExtras }: Issue): Outcome {
  if (runner === 'axe') return runnerExtras.needsFurtherReview && code !== 'color-contrast' ? 'cantTell' : 'failed';
  return type === 'error' ? 'failed' : 'cantTell';
}

function findingOf({ selector, message }: Issue): Finding {
  return { where: selector, what: message };
}
