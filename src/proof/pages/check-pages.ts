import type { Page } from 'puppeteer-core';
import { ownResult, type Fault, type OwnRule } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';
import { htmlFiles } from '../site/html-files.ts';
import { inTabs } from '../site/in-tabs.ts';
import { leadsAway } from '../site/leads-away.ts';
import { openPage } from '../site/open-page.ts';
import { fileOfPage, pageOfFile, type ProofPage } from '../site/proof-page.ts';
import type { ProofSite } from '../site/proof-site.ts';

const rule = (name: string): OwnRule => ({ check: 'pages', rule: name, criteria: [] });
const rules = { built: rule('page-built'), listed: rule('page-listed'), opens: rule('page-opens') };

/**
 * Whether what is checked is what was built: every page that documents.json names is there and opens, and no other
 * page is.
 */
export async function checkPages(site: ProofSite): Promise<Result[]> {
  const files = htmlFiles(site.folder);
  const unlisted = files.filter((file) => !site.pages.some(({ address }) => fileOfPage(address) === file));
  const isBuilt = ({ address }: ProofPage) => files.includes(fileOfPage(address));
  const built = site.pages.map((page) =>
    ownResult(rules.built, { page: page.address }, isBuilt(page) ? [] : [notBuilt(page.address)]),
  );
  const opened = await inTabs(site.browser, site.pages.filter(isBuilt), {
    reader: {},
    work: async (tab, { address: page }) => ownResult(rules.opens, { page }, await openingFaults(tab, site, page)),
    failed: ({ address: page }, error) =>
      ownResult(rules.opens, { page }, [doesNotOpen(error instanceof Error ? error.message : String(error))]),
  });
  return [
    ...built,
    ...opened,
    ...unlisted.map((file) => ownResult(rules.listed, { page: pageOfFile(file) }, [notListed(file)])),
  ];
}

function notBuilt(page: string): Fault {
  return {
    found: `no file ${fileOfPage(page)}`,
    expected: 'each page that documents.json names',
    todo: 'run npm run build again',
  };
}

function notListed(file: string): Fault {
  return {
    found: `page ${file}, which documents.json does not name`,
    expected: 'no page that nothing checks',
    todo: 'name it in src/model/documents-file.ts, or take it out of the built folder',
  };
}

async function openingFaults(tab: Page, { origin }: ProofSite, page: string): Promise<Fault[]> {
  const response = await openPage(tab, origin + page);
  const type = response?.headers()['content-type'] ?? 'nothing';
  if (!response?.ok() || !type.startsWith('text/html'))
    return [doesNotOpen(`status ${response?.status() ?? 0} and ${type}`)];
  const away = leadsAway(tab, origin, page);
  return away === undefined ? [] : [doesNotOpen(away)];
}

function doesNotOpen(found: string): Fault {
  return { found, expected: 'a page that opens', todo: 'open it in a browser, and mend what keeps it from opening' };
}
