import type { Content } from '../../model/read-content.ts';
import type { DocumentsFile } from '../../model/documents-file.ts';
import { pictureOrigins } from '../../pictures/index.ts';
import { peopleList } from '../../checker/people-list.ts';
import { checks as allChecks, type Check } from '../../proof/checks.ts';
import { plainleaf } from '../../proof/result/own-result.ts';
import { isFault, type Result } from '../../proof/result/result.ts';
import { proofPages } from '../../proof/site/proof-page.ts';
import type { Report } from '../report.ts';
import { resultsOfEasyRead, resultsOfPdfs } from './as-results.ts';
import { complianceOf } from './compliance.ts';
import { countsOf } from './counts.ts';
import { gatherEasyRead } from './easy-read.ts';
import { forReviewers } from './for-reviewers.ts';
import { gatherPdfs } from './pdfs.ts';
import { gatherPictures } from './pictures.ts';
import { problemsOf } from './problems.ts';
import { readPages } from './read-pages.ts';
import { summariesOfChecks, summariesOfCriteria, summariesOfPages } from './summaries.ts';

/** What a report is gathered from. */
export interface Sources {
  /** The project's folder, with content/ and icons/ in it. */
  root: string;
  /** The folder of the built site. */
  site: string;
  built: DocumentsFile;
  content: Content;
  /** What the checks of the website came to. */
  results: readonly Result[];
  /** The checks that were made. */
  checks: readonly Pick<Check, 'name'>[];
  /** The browser that they looked with. */
  browser: string;
  /** When it is made. */
  now: Date;
}

/** Gathers all that is known of how accessible a built website is. */
export async function gatherReport(sources: Sources): Promise<Report> {
  const { root, site, built, content, results, checks, browser, now } = sources;
  const made = now.toISOString();
  const pages = await readPages(site, proofPages(built), content);
  const leftOut = allChecks.filter(({ name }) => !checks.some((check) => check.name === name)).map(({ name }) => name);
  const pdfs = await gatherPdfs(site, built);
  const easyRead = await gatherEasyRead(root, content);
  const all = [...results, ...resultsOfPdfs(pdfs, made), ...resultsOfEasyRead(easyRead, made, results)];
  const criteria = summariesOfCriteria(all);
  const { site: website, documents } = content;
  return {
    form: 1,
    made,
    by: plainleaf,
    browser,
    website: { name: website.name, address: website.address, organisation: website.organisation },
    counts: countsOf(all),
    faults: all.filter(isFault).length,
    compliance: complianceOf(all, criteria, leftOut.length > 0),
    checks: summariesOfChecks(all),
    leftOut,
    criteria,
    problems: problemsOf(all.filter(isFault)),
    toJudge: problemsOf(all.filter(({ outcome }) => outcome === 'cantTell')),
    ignored: problemsOf(all.filter((result) => result.outcome === 'failed' && !isFault(result))),
    pages: summariesOfPages(
      all.filter(({ check }) => check !== 'pdf'),
      new Map(pages.map(({ address, title, kind }) => [address, { title, isPrinted: kind === 'printed' }])),
    ),
    pdfs,
    pictures: gatherPictures(pages, pictureOrigins()),
    easyRead,
    forPeople: { website: forReviewers(), easyRead: peopleList() },
    checkedBy: documents.map(({ id, title, checkedBy }) => ({ document: id, title, by: checkedBy })),
    results: all,
  };
}
