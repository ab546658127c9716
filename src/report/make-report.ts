import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFiles } from '../hosting/compress-files.ts';
import { writeHostingFiles } from '../hosting/write-hosting-files.ts';
import { accessibilityAddress } from '../model/addresses.ts';
import { WritingMistakes } from '../model/writing-mistakes.ts';
import { MachineFault } from '../print/machine-fault.ts';
import type { Check } from '../proof/checks.ts';
import { outcomeOf } from '../proof/command/tell-results.ts';
import { ignoreRules, needlessRules } from '../proof/ignored/ignore-rules.ts';
import { IGNORED_RULES, readIgnoredRules } from '../proof/ignored/read-ignored-rules.ts';
import { isFault } from '../proof/result/result.ts';
import { runChecks } from '../proof/run-checks.ts';
import { openOwnSite } from '../proof/site/proof-site.ts';
import { openBuildingFolder } from '../publish/building-folder.ts';
import { writeOfflineLists } from '../publish/offline-lists.ts';
import type { Progress } from '../publish/progress.ts';
import { CHECKSUMS, writeChecksums } from '../publish/write-checksums.ts';
import { gatherReport } from './gather/gather-report.ts';
import { putPages } from './put-pages.ts';
import type { Report } from './report.ts';
import { writeReport } from './write/write-report.ts';

/**
 * Checks the website that was built and puts the pack for reviewers into it, with the accessibility statement. All is
 * made in a copy, which takes the place of dist/ at the end: until then nothing that is published is touched.
 * @param root the project's folder
 * @param checks what is checked
 * @throws WritingMistakes when the list of ignored rules has mistakes
 * @throws MachineFault when it cannot be checked, or was built anew meanwhile
 */
export async function makeReport(
  root: string,
  checks: readonly Check[],
  { step }: Pick<Progress, 'step'>,
): Promise<Report> {
  const ignored = readIgnoredRules(IGNORED_RULES);
  if (ignored.problems.length > 0) throw new WritingMistakes(ignored.problems);
  const dist = join(root, 'dist');
  const copy = await openBuildingFolder(root);
  try {
    const before = await copyBuilt(dist, copy.path);
    const site = await openOwnSite(copy.path);
    const { built, content } = site;
    const browser = await site.browser.version();
    const found = await runChecks(site, checks, (title, work) =>
      step(title, work, (results) => outcomeOf(ignoreRules(results, ignored.rules))),
    ).finally(() => site.close());
    const results = ignoreRules(found, ignored.rules);
    const needless = needlessRules(results, ignored.rules);
    if (needless.length > 0) throw new WritingMistakes(needless);
    const report = await step(
      'Gathering',
      () =>
        gatherReport({
          root,
          site: copy.path,
          built,
          content,
          results,
          checks,
          browser,
          now: new Date(),
        }),
      ({ pdfs, pictures }) => `${pdfs.length} PDFs, ${pictures.length} pictures`,
    );
    await step(
      'Writing the report',
      async () => {
        const file = await writeReport(copy.path, report);
        await putPages(root, copy.path, built, file);
        // A website with a page missing is not to be published, and there is no list of all of it.
        if (!results.some((result) => result.rule === 'page-built' && isFault(result)))
          await writeOfflineLists(copy.path);
        await writeHostingFiles(copy.path);
        await compressFiles(copy.path);
        await writeChecksums(copy.path);
        if ((await checksumsOf(dist)) !== before)
          throw new MachineFault('dist/ was built anew while it was checked. Run npm run report again.');
        await copy.finish();
      },
      () => `dist${accessibilityAddress}`,
    );
    return report;
  } finally {
    await copy.discard();
  }
}

/** Copies the website, without an earlier report. */
async function copyBuilt(dist: string, to: string): Promise<string> {
  const checksums = await checksumsOf(dist);
  await cp(dist, to, { recursive: true });
  await rm(join(to, accessibilityAddress, 'report'), { recursive: true, force: true });
  await rm(join(to, CHECKSUMS));
  return checksums;
}

/** What says which build it is. */
async function checksumsOf(dist: string): Promise<string> {
  try {
    return await readFile(join(dist, CHECKSUMS), 'utf8');
  } catch (error) {
    throw new MachineFault('There is no dist/ to check. Run npm run build first.', error);
  }
}
