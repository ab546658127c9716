import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFault, type Result } from '../../../src/proof/result/result.ts';
import { checksForAnySite } from '../../../src/proof/checks.ts';
import { runChecks } from '../../../src/proof/run-checks.ts';
import { openOtherSite } from '../../../src/proof/site/proof-site.ts';
import { writePages } from '../../site/proof/write-pages.ts';

const page = (script: string) => `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
<script>${script}</script></head>
<body><main><h1>Words</h1><a href="/alert/" style="display: block; padding: 24px">Words</a><p style="width: 500px">Words</p></main></body></html>`;

/** Pages that wait for somebody, each with two faults besides. */
const scripts: Record<string, string> = {
  alert: "alert('Welcome')",
  'late-alert': "addEventListener('load', () => setTimeout(() => confirm('Well?') && prompt('Why?')))",
  leaving: "addEventListener('beforeunload', (event) => event.preventDefault())",
  'leaving-next': "addEventListener('beforeunload', (event) => event.preventDefault())",
  'leaving-too': "addEventListener('beforeunload', (event) => event.preventDefault())",
  popup: "open('/alert/')",
};

let folder: string;
let results: Result[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  writePages(folder, Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, page(script)])));
  const site = await openOtherSite(folder);
  const checks = checksForAnySite.filter(({ name }) => ['pa11y', 'small-screen', 'keyboard'].includes(name));
  // Only a page that somebody pressed may ask on leaving.
  const presses = {
    name: 'presses',
    isQuick: true,
    covers: () => true,
    look: (tab: Page) => tab.mouse.click(5, 5).then(() => []),
  };
  results = await runChecks(site, [...checks, presses], (_, work) => work()).finally(() => site.close());
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(Object.keys(scripts))('a page that waits for an answer is checked: %s', (name) => {
  const faults = results.filter(
    (result) => isFault(result) && result.page === `/${name}/` && result.check !== 'presses',
  );
  const found = faults.map(({ check, rule }) => `${check} ${rule}`);
  expect(found.toSorted()).toEqual([
    'pa11y WCAG2AA.Principle3.Guideline3_1.3_1_1.H57.2',
    'pa11y html-has-lang',
    'small-screen no-sideways-scrolling',
  ]);
});
