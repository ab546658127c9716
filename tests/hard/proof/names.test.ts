import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checksForAnySite } from '../../../src/proof/checks.ts';
import { tellResults } from '../../../src/proof/command/tell-results.ts';
import { isFault, type Result } from '../../../src/proof/result/result.ts';
import { runChecks } from '../../../src/proof/run-checks.ts';
import { openOtherSite } from '../../../src/proof/site/proof-site.ts';

/** Pages whose names would mean something else in an address. */
const faulty = [
  'a b.html',
  'ü.html',
  'index.html?p=2.html',
  'folder/a?b.html',
  'a#b.html',
  '100%.html',
  '%41.html',
  '%2e%2e/a.html',
  "it's (1) [x]; ^|&=@,+~!$*`.html",
  'a/index.html',
];
/** Pages without faults, which must not be checked in the place of those. */
const good = ['index.html', 'A.html', 'a.html'];

const html = (language: string, body: string) => `<!doctype html>
<html${language}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title></head>
<body><main><h1>Words</h1>${body}</main></body></html>`;

let folder: string;
let results: Result[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const name of good) write(name, html(' lang="en"', ''));
  for (const name of faulty) write(name, html('', '<p style="width: 500px">Words</p>'));
  const site = await openOtherSite(folder);
  const checks = checksForAnySite.filter(({ name }) => ['pa11y', 'small-screen'].includes(name));
  results = await runChecks(site, checks, (_, work) => work()).finally(() => site.close());
});
afterAll(() => rmSync(folder, { recursive: true }));

const told = (rule: string) =>
  results.filter((result) => isFault(result) && result.rule === rule).map((result) => tellResults([result]));

it.each(['html-has-lang', 'no-sideways-scrolling'])(
  'each file is checked as itself, and told by its name: %s',
  (rule) => {
    const pages = told(rule).map((text) => /^ {2}(.+?)(?: \(320 × 256 px\))? {2}/m.exec(text)?.[1]);
    expect(pages.toSorted()).toEqual(faulty.map((name) => `/${name}`.replace(/\/index\.html$/, '/')).toSorted());
  },
);

it('and nothing else is found', () => {
  const rules = new Set(results.filter(isFault).map(({ rule }) => rule));
  expect([...rules].filter((rule) => !rule.startsWith('WCAG2AA.Principle3.Guideline3_1.3_1_1')).toSorted()).toEqual([
    'html-has-lang',
    'no-sideways-scrolling',
  ]);
});
