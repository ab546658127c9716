import pa11yCi, { type Issue } from 'pa11y-ci';
import { ownResult } from '../result/own-result.ts';
import type { Finding, Outcome, Result, Tool } from '../result/result.ts';
import { versionOf } from '../result/version-of.ts';
import type { ProofPage } from '../site/proof-page.ts';
import type { OwnSite, ProofSite } from '../site/proof-site.ts';
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
export async function checkWithPa11y(site: ProofSite | OwnSite, pages: readonly ProofPage[]): Promise<Result[]> {
  const { origin, launchOptions } = site;
  const { results } = await pa11yCi(
    // Objects: of plain addresses that are checked at once, the settings would be mixed up.
    pages.map(({ address }) => ({ url: origin + address })),
    {
      chromeLaunchConfig: launchOptions,
      runners: names,
      standard: 'WCAG2AA',
      // What axe calls moderate is a warning to pa11y, and what it calls minor a notice.
      includeWarnings: true,
      includeNotices: true,
      // For half a second pa11y waits whether a page asks for more: meanwhile there is time for another.
      concurrency: 3,
      timeout: LONGEST,
      // Else each page would keep the whole document for offline once more.
      useIncognitoBrowserContext: false,
      reporters: [],
    },
  );
  const weigh = 'built' in site ? outcomeOnOwnSite : outcomeOf;
  return pages.flatMap(({ address: page }) => resultsOf(page, results[origin + page], weigh));
}

/** What an issue comes to. */
type Weigh = (issue: Issue) => Outcome;

function resultsOf(page: string, issues: readonly (Issue | Error)[] | undefined, weigh: Weigh): Result[] {
  const failure = issues?.find(isFailure);
  if (!issues || failure) return [notChecked(page, failure?.message ?? 'no word')];
  const all = issues.filter((issue): issue is Issue => !isFailure(issue) && !isAdvice(issue));
  return names.flatMap((name) =>
    resultsOfRunner(
      page,
      name,
      all.filter(({ runner }) => runner === name),
      weigh,
    ),
  );
}

function isFailure(issue: Issue | Error): issue is Error {
  return issue instanceof Error;
}

/** HTML CodeSniffer's notices say the same of each page, whatever is there. */
function isAdvice({ runner, type }: Issue): boolean {
  return runner === 'htmlcs' && type === 'notice';
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
function resultsOfRunner(page: string, name: keyof typeof runners, issues: readonly Issue[], weigh: Weigh): Result[] {
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
  const byRule = Map.groupBy(issues, (issue) => `${weigh(issue)} ${issue.code}`);
  const said = [...byRule.values()].flatMap((group) => {
    const [first] = group;
    return first ? [made(first.code, weigh(first), group.map(findingOf))] : [];
  });
  return said.some(({ outcome }) => outcome === 'failed') ? said : [...said, made('WCAG2AA', 'passed', [])];
}

/** HTML CodeSniffer calls what only a person can judge a warning; axe says so in words of its own. */
function outcomeOf({ runner, type, runnerExtras }: Issue): Outcome {
  if (runner === 'axe') return runnerExtras.needsFurtherReview ? 'cantTell' : 'failed';
  return type === 'error' ? 'failed' : 'cantTell';
}

/**
 * On a website that was built here, that a contrast cannot be measured is a fault: words of which nobody knows whether
 * they can be read do not pass.
 */
function outcomeOnOwnSite(issue: Issue): Outcome {
  return issue.code === 'color-contrast' ? 'failed' : outcomeOf(issue);
}

function findingOf({ selector, message }: Issue): Finding {
  return { where: selector, what: message };
}
