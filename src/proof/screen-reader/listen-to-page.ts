import type { Page } from 'puppeteer-core';
import type { EasyRead } from '../../model/easy-read.ts';
import { ownResult, type Fault } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';
import type { ProofPage } from '../site/proof-page.ts';
import type { OwnSite } from '../site/proof-site.ts';
import { contentFaults, headingFaults, linkFaults } from './compare-content.ts';
import { expectedOn } from './expected.ts';
import { landmarkFaults, nameFaults, pictureFaults } from './judge-tree.ts';
import { meaningFaults } from './meanings.ts';
import { readTree, type Node } from './read-tree.ts';

/** Whether a screen reader says of a page what is in its content, in order, with headings, landmarks and names. */
export async function listenToPage(tab: Page, { address: page }: ProofPage, { content }: OwnSite): Promise<Result[]> {
  const document = content.documents.find(({ id }) => page.startsWith(`/${id}/`));
  const language = document?.language ?? content.site.language;
  const tree = await readTree(tab);
  const faults = {
    ...(await faultsOfEveryPage(tab, tree, language)),
    ...(document && (await faultsOfDocument(tab, tree, page, document))),
  };
  return Object.entries(faults).map(([rule, { criteria, found }]) =>
    ownResult({ check: 'screen-reader', rule, criteria }, { page }, found),
  );
}

type ByRule = Record<string, { criteria: string[]; found: Fault[] }>;

async function faultsOfEveryPage(tab: Page, tree: Node, language: string): Promise<ByRule> {
  return {
    'page-language': { criteria: ['3.1.1'], found: await languageFaults(tab, language) },
    'silent-pictures': { criteria: ['1.1.1'], found: pictureFaults(tree) },
    landmarks: { criteria: ['1.3.1', '2.4.1'], found: landmarkFaults(tree) },
    names: { criteria: ['2.4.4', '2.4.9', '4.1.2'], found: nameFaults(tree) },
  };
}

async function faultsOfDocument(tab: Page, tree: Node, address: string, document: EasyRead): Promise<ByRule> {
  const expected = expectedOn(address, document);
  return {
    'meanings-heard': { criteria: ['3.1.3'], found: await meaningFaults(tab, tree, document) },
    ...(expected && {
      'words-heard': { criteria: ['1.3.1', '1.3.2'], found: await contentFaults(tab, tree, expected) },
      'headings-heard': { criteria: ['1.3.1', '2.4.6', '2.4.10'], found: headingFaults(tree, expected) },
      'links-heard': { criteria: ['2.4.4'], found: linkFaults(tree, expected, new URL(tab.url()).origin) },
    }),
  };
}

async function languageFaults(tab: Page, language: string): Promise<Fault[]> {
  const found = await tab.$eval('html', ({ lang }) => lang);
  return found === language
    ? []
    : [{ where: 'html', found: `the language “${found}”`, expected: `“${language}”`, todo: 'set lang on <html>' }];
}
