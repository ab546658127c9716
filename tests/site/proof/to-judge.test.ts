import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checksForAnySite } from '../../../src/proof/checks.ts';
import type { Result } from '../../../src/proof/result/result.ts';
import { runChecks } from '../../../src/proof/run-checks.ts';
import { openOtherSite } from '../../../src/proof/site/proof-site.ts';

/** Pages of another website, with something that no program can judge. */
const bodies = {
  'image-map': '<a href="/"><img src="x.png" alt="x" ismap></a>',
  gradient: '<p style="background: linear-gradient(#fff, #eee); color: #000">Words</p>',
};

let folder: string;
let results: Result[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  for (const [name, body] of Object.entries(bodies)) {
    mkdirSync(join(folder, name));
    writeFileSync(
      join(folder, name, 'index.html'),
      `<!doctype html><html lang="en"><title>Page</title><main><h1>Words</h1>${body}</main>`,
    );
  }
  const site = await openOtherSite(folder);
  try {
    results = await runChecks(site, checksForAnySite, (_, work) => work());
  } finally {
    await site.close();
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a check says of one rule on a page. */
const outcomes = (page: keyof typeof bodies, check: string, rule: string) =>
  results
    .filter((one) => one.page === `/${page}/` && one.check === check && one.rule === rule)
    .map(({ outcome }) => outcome);

it('what axe calls minor and cannot decide is for a person to judge', () => {
  expect(outcomes('image-map', 'pa11y', 'server-side-image-map')).toEqual(['cantTell']);
});

it('a contrast of another site that axe cannot measure is for a person to judge', () => {
  expect(outcomes('gradient', 'pa11y', 'color-contrast')).toEqual(['cantTell']);
});
