import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksForAnySite, type Check } from '../../../src/proof/checks.ts';
import { forcedContrast } from '../../../src/proof/looks/forced-colours.ts';
import { lookAt } from '../../../src/proof/looks/look.ts';
import { stillness } from '../../../src/proof/looks/stillness.ts';
import type { Result } from '../../../src/proof/result/result.ts';
import { runChecks } from '../../../src/proof/run-checks.ts';
import { askFor } from '../../../src/proof/site/conditions.ts';
import { openOtherSite, openOwnSite, type ProofSite } from '../../../src/proof/site/proof-site.ts';
import { useSmallCopy } from '../../site/proof/small-copy.ts';
import { writePages } from '../../site/proof/write-pages.ts';

const page = (body: string) => `<!doctype html><html lang="en"><title>Page</title><main><h1>Words</h1>${body}</main>`;

/** Pages of another website, with something that no program can judge. */
const pages = {
  'image-map': page('<a href="/"><img src="x.png" alt="x" ismap></a>'),
  'px-letters': page('<style>html { font-size: 16px }</style><p>Words</p>'),
  gradient: page('<p style="background: linear-gradient(#fff, #eee); color: #000">Words</p>'),
};

let folder: string;
let results: Result[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  writePages(folder, pages);
  results = await checkAll(await openOtherSite(folder), checksForAnySite);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function checkAll<Site extends ProofSite>(site: Site, checks: readonly Check<Site>[]): Promise<Result[]> {
  try {
    return await runChecks(site, checks, (_, work) => work());
  } finally {
    await site.close();
  }
}

/** What a check says of one rule on a page. */
const outcomes = (page: keyof typeof pages, check: string, rule: string) =>
  results
    .filter((one) => one.page === `/${page}/` && one.check === check && one.rule === rule)
    .map(({ outcome }) => outcome);

it('what axe calls minor and cannot decide is for a person to judge', () => {
  expect(outcomes('image-map', 'pa11y', 'server-side-image-map')).toEqual(['cantTell']);
});

it('a contrast of another site that axe cannot measure is for a person to judge', () => {
  expect(outcomes('gradient', 'pa11y', 'color-contrast')).toEqual(['cantTell']);
});

it('text that the browser cannot make larger has not passed', () => {
  const told = results.filter(
    ({ page, check, condition }) =>
      page === '/px-letters/' && check === 'large-text' && condition === 'text at 200 % by the browser',
  );
  expect(told.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
    'no-sideways-scrolling inapplicable',
    'no-words-cut-off inapplicable',
    'no-words-on-words inapplicable',
    'no-words-lost cantTell',
  ]);
  expect(told[0]?.found[0]?.what).toContain('letters of 100 % of their size');
});

describe('of a page that was built here', () => {
  const copy = useSmallCopy();
  const [, page] = copy.pages;
  /** What the results of a look say when something is added to the page. */
  const found = async (more: string, name: string, look: (tab: Page) => Promise<Result[]>) => {
    copy.list([page]);
    copy.change(page, (html) => html.replace('</main>', `${more}</main>`));
    const check = { name, isQuick: true, covers: () => true, look };
    return checkAll(await openOwnSite(copy.folder), [check]);
  };

  it.each([
    ['a picture', '<div style="background: url(/icon.svg)"><p id="it">Words</p></div>'],
    ['opacity', '<div style="opacity: 0.2"><p id="it">Words</p></div>'],
    ['a half-transparent colour', '<p id="it" style="forced-color-adjust: none; color: #0008">Words</p>'],
  ])('%s with forced colours is for a person to judge', async (_, more) => {
    const results = await found(more, 'forced', async (tab) => {
      await askFor(tab, [['forced-colors', 'active']]);
      return lookAt(tab, { check: 'forced', page }, [forcedContrast]);
    });
    const told = results.filter(({ rule }) => rule === forcedContrast.rule);
    expect(told.map(({ outcome }) => outcome)).toEqual(['cantTell']);
    expect(told[0]?.found.map(({ where }) => where)).toEqual(['#it']);
  });

  it('a GIF, which may move, is for a person to judge', async () => {
    const results = await found('<img id="it" src="/moves.gif?1" alt="">', 'still', (tab) =>
      lookAt(tab, { check: 'still', page }, [stillness]),
    );
    const told = results.filter(({ rule }) => rule === stillness.rule);
    expect(told.map(({ outcome }) => outcome)).toEqual(['cantTell']);
    expect(told[0]?.found.map(({ where }) => where)).toEqual(['#it']);
  });
});
