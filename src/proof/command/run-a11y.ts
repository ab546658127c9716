import type { VFileMessage } from 'vfile-message';
import { WritingMistakes } from '../../model/writing-mistakes.ts';
import { startProgress } from '../../publish/progress.ts';
import { ignoreRules, needlessRules } from '../ignored/ignore-rules.ts';
import { IGNORED_RULES, readIgnoredRules, type IgnoredRule } from '../ignored/read-ignored-rules.ts';
import { isFault, type Result } from '../result/result.ts';
import type { Check } from '../checks.ts';
import { runChecks, type Step } from '../run-checks.ts';
import { openOtherSite, openOwnSite, type ProofSite } from '../site/proof-site.ts';
import { help, readArguments, type Wishes } from './read-arguments.ts';
import { outcomeOf, tellResults } from './tell-results.ts';

/** Where the command speaks, and what it reads besides the site. */
export interface Surroundings {
  say: (text: string) => void;
  warn: (text: string) => void;
  /** The file of the rules that are ignored. */
  ignoredRules?: string;
}

/**
 * Checks a built site as the arguments ask.
 * @returns the exit code: 0 no faults, 1 faults, 2 it was called in a wrong way, or the list of ignored rules has mistakes
 * @throws MachineFault when nothing could be checked
 */
export async function runA11y(
  given: readonly string[],
  { say, warn, ignoredRules = IGNORED_RULES }: Surroundings,
): Promise<0 | 1 | 2> {
  const wishes = readArguments(given);
  if (wishes === 'help') {
    say(help);
    return 0;
  }
  if (wishes instanceof Error) {
    warn(`${wishes.message}\n`);
    return 2;
  }
  // Our own reasons are none for another website.
  const ignored = wishes.isOther ? { rules: [], problems: [] } : readIgnoredRules(ignoredRules);
  if (ignored.problems.length > 0) {
    warn(told(ignored.problems));
    return 2;
  }
  const results = ignoreRules(await resultsOf(wishes, ignored.rules, say), ignored.rules);
  const needless = needlessRules(results, ignored.rules);
  warn(told(needless));
  say(`\n${tellResults(results)}\n`);
  return needless.length > 0 || results.some(isFault) ? 1 : 0;
}

function told(mistakes: readonly VFileMessage[]): string {
  return mistakes.length === 0 ? '' : `${new WritingMistakes(mistakes).message}\n`;
}

async function resultsOf(
  wishes: Wishes,
  ignored: readonly IgnoredRule[],
  say: (text: string) => void,
): Promise<Result[]> {
  const progress = startProgress(say);
  const step: Step = (title, work) => progress.step(title, work, (results) => outcomeOf(ignoreRules(results, ignored)));
  return wishes.isOther
    ? checkAndClose(await openOtherSite(wishes.folder), wishes.checks, step)
    : checkAndClose(await openOwnSite(wishes.folder), wishes.checks, step);
}

async function checkAndClose<Site extends ProofSite>(site: Site, checks: readonly Check<Site>[], step: Step) {
  try {
    return await runChecks(site, checks, step);
  } finally {
    await site.close();
  }
}
