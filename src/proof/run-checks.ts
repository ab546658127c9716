import type { Check, OwnWay } from './checks.ts';
import { checkPages } from './pages/check-pages.ts';
import { ownResult } from './result/own-result.ts';
import { isFault, type Result } from './result/result.ts';
import { lookAtPages } from './site/look-at-pages.ts';
import type { ProofPage } from './site/proof-page.ts';
import type { ProofSite } from './site/proof-site.ts';

/** Runs one step, and tells what came of it. */
export type Step = (title: string, work: () => Promise<Result[]>) => Promise<Result[]>;

/**
 * Checks a site: first that its pages are there and open, then those that do with each check.
 * @param site the site
 * @param checks which
 * @param step tells of each
 */
export async function runChecks<Site extends ProofSite>(
  site: Site,
  checks: readonly Check<Site>[],
  step: Step,
): Promise<Result[]> {
  const ofPages = await step('Pages', () => checkPages(site));
  const broken = new Set(ofPages.filter(isFault).map(({ page }) => page));
  const pages = site.pages.filter(({ address }) => !broken.has(address));
  const results = [ofPages];
  const lookers = checks.filter((check) => 'look' in check);
  if (lookers.length > 0) {
    const look = async () => withUncovered(lookers, pages, await lookAtPages(site, pages, lookers));
    results.push(await step('In the browser', look));
  }
  for (const check of checks.filter((one): one is OwnWay<Site> => 'run' in one)) {
    const run = async () => withUncovered([check], pages, await check.run(site, pages.filter(check.covers)));
    results.push(await step(check.title, run));
  }
  return results.flat();
}

/** A check that forgets a page, or finds nothing to look at, has not passed it. */
function withUncovered(
  checks: readonly Pick<Check, 'name' | 'covers'>[],
  pages: readonly ProofPage[],
  results: readonly Result[],
): Result[] {
  const forgotten = checks.flatMap(({ name: check, covers }) => {
    const covered = new Set(results.filter((result) => result.check === check).map(({ page }) => page));
    const left = pages.filter((page) => covers(page) && !covered.has(page.address)).map(({ address }) => address);
    return (covered.size === 0 && left.length === 0 ? ['/'] : left).map((page) =>
      ownResult({ check, rule: 'page-checked', criteria: [] }, { page }, [
        { found: 'no result', expected: 'one for each page', todo: 'find out why the check left the page out' },
      ]),
    );
  });
  return [...results, ...forgotten];
}
