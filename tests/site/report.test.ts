import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import jsonld from 'jsonld';
import { fromXml } from 'xast-util-from-xml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/proof/checks.ts';
import { isFault, type Result } from '../../src/proof/result/result.ts';
import { resultsOfPdfs } from '../../src/report/gather/as-results.ts';
import { complianceOf } from '../../src/report/gather/compliance.ts';
import { gatherReport } from '../../src/report/gather/gather-report.ts';
import { gatherPdfs } from '../../src/report/gather/pdfs.ts';
import { summariesOfCriteria } from '../../src/report/gather/summaries.ts';
import type { Report } from '../../src/report/report.ts';
import { writeReport } from '../../src/report/write/write-report.ts';
import { built, content, fileOf, printPages, webPages } from '../built.ts';

/** As a check of the website would say it. */
function result(rule: string, outcome: Result['outcome'], others: Partial<Result> = {}): Result {
  const tool = { name: 'axe-core', version: '4.14.1', runBy: { name: 'pa11y-ci', version: '4.1.1' } };
  const found = outcome === 'failed' ? [{ where: 'main > p', what: `What ${rule} found \u0000 & <told>` }] : [];
  return {
    ...{ check: 'pa11y', tool, page: '/', rule, criteria: ['1.4.3'], outcome, found, when: '2026-11-24T09:00:00.000Z' },
    ...others,
  };
}

const results = [
  ...webPages.map((page) => result('color-contrast', page === '/404.html' ? 'failed' : 'passed', { page })),
  result('color-contrast', 'passed', { state: 'the settings', condition: 'dark' }),
  ...['2.4.2', '3.1.1', '4.1.2'].map((criterion) => result(criterion, 'passed', { criteria: [criterion] })),
  result('image-alt', 'cantTell', { criteria: ['1.1.1'] }),
  result('target-size', 'failed', { criteria: ['2.5.5'], ignoredBecause: 'It is in a sentence.' }),
  result('video-caption', 'inapplicable', { criteria: ['1.2.2'] }),
];

/** What is accepted with a reason is no fault. */
const earlOutcomeOf = (one: Result) => (one.ignoredBecause === undefined ? one.outcome : 'cantTell');

const reportOf = (own: readonly Result[], site = 'dist') =>
  gatherReport({
    root: process.cwd(),
    site,
    built,
    content,
    results: own,
    checks,
    browser: 'Chrome/153',
    now: new Date('2026-11-24T09:30:00Z'),
  });

let folder: string;
let report: Report;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  report = await reportOf(results);
  await writeReport(folder, report);
});
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string) => readFileSync(join(folder, 'accessibility', name), 'utf8');

describe('the report', () => {
  it('has every page, with its title, and every result', () => {
    const { pages } = report;
    expect(webPages.filter((address) => !pages.some(({ page, title }) => page === address && title !== page))).toEqual(
      [],
    );
    expect(report.results).toEqual(expect.arrayContaining(results));
    const counted = pages.flatMap(({ rows }) => rows).flatMap(({ counts }) => Object.values({ ...counts }));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
      report.results.filter(({ check }) => check !== 'pdf').length,
    );
  });

  it('has every PDF: each that is read aloud passes every clause, and has the headings of its document', () => {
    const files = built.documents.flatMap(({ editions }) =>
      editions.flatMap(({ file, singlePages }) => [file, ...(singlePages ? [singlePages.file] : [])]),
    );
    expect(report.pdfs.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    const read = report.pdfs.filter(({ sameWordsIn }) => sameWordsIn === undefined);
    expect(read.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    expect(
      read.filter(({ clauses }) => clauses.length < 30 || clauses.some(({ outcome }) => outcome !== 'passed')),
    ).toEqual([]);
    for (const { document, sameWordsIn, tags } of report.pdfs.filter(({ file }) => file.endsWith('-a4.pdf'))) {
      expect(sameWordsIn).toBeUndefined();
      const outline = JSON.stringify(tags);
      const parts = built.documents.find(({ id }) => id === document)?.parts ?? [];
      expect(parts.filter(({ title }) => !outline.includes(JSON.stringify(title)))).toEqual([]);
    }
  });

  it('has every picture of every page, with the words beside it and its licence', () => {
    const shown = [...webPages, ...printPages].flatMap((page) =>
      [...readFileSync(fileOf(page), 'utf8').matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, file]) => file),
    );
    expect(report.pictures.map(({ file }) => file).toSorted()).toEqual([...new Set(shown)].toSorted());
    const drawn = report.pictures.filter(({ file }) => file.startsWith('/pictures/'));
    expect(
      drawn.filter(
        ({ licence, madeOf, shows }) => !licence.startsWith('CC BY-SA 4.0') || madeOf.length === 0 || !shows,
      ),
    ).toEqual([]);
    const words = report.pictures.flatMap(({ uses }) => uses.map((use) => use.words));
    expect(words.filter((text) => text === '')).toEqual([]);
    expect(words).toEqual(expect.arrayContaining([content.documents[0]?.parts[0]?.title]));
  });

  it('has what the rules of easy read found, and each accepted finding with its reason', () => {
    expect(report.easyRead.map(({ document }) => document)).toEqual(content.documents.map(({ id }) => id));
    const accepted = report.easyRead.flatMap((document) => document.accepted);
    expect(accepted.length).toBeGreaterThan(10);
    expect(accepted.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('says of each thing that only people can check how they do it, and names criteria that there are', () => {
    expect(report.forPeople.website.length).toBeGreaterThan(15);
    const tasks = report.forPeople.website.flatMap(({ criteria }) => criteria);
    expect(report.criteria.filter(({ id, level }) => level !== 'AAA' && !tasks.includes(id))).toEqual([]);
    const known = report.criteria.map(({ id }) => id);
    expect(report.forPeople.website.flatMap(({ criteria }) => criteria).filter((id) => !known.includes(id))).toEqual(
      [],
    );
    expect(report.criteria.find(({ id }) => id === '1.4.3')?.address).toBe(
      'https://www.w3.org/TR/WCAG22/#contrast-minimum',
    );
  });

  it('report.json is all of it', () => {
    expect(JSON.parse(written('report.json'))).toEqual(report);
  });

  it('junit.xml is XML, with a case for each result and the same counts', () => {
    const root = fromXml(written('junit.xml')).children.find((child) => child.type === 'element');
    const cases = written('junit.xml').match(/<testcase [^>]*>/g) ?? [];
    expect(cases.length).toBe(report.results.length);
    expect(new Set(cases).size).toBe(cases.length);
    const failures = report.results.filter(isFault).length;
    expect(failures).toBe(1);
    expect(root?.attributes).toMatchObject({
      tests: String(report.results.length),
      failures: String(failures),
      skipped: String(report.results.filter(({ outcome }) => outcome !== 'passed').length - failures),
    });
    expect(written('junit.xml').match(/<failure /g)?.length).toBe(failures);
  });

  it('earl.json is EARL: an assertion for each result, with whom, what, by which test, and the outcome', async () => {
    const EARL = 'http://www.w3.org/ns/earl#';
    const expanded = await jsonld.flatten(JSON.parse(written('earl.json')) as jsonld.JsonLdDocument);
    type Node = Record<string, { '@id': string }[]> & { '@type'?: string[]; '@id': string };
    const nodes = expanded as unknown as Node[];
    const assertions = nodes.filter((node) => node['@type']?.includes(`${EARL}Assertion`));
    const tasks = report.forPeople.website.length + report.forPeople.easyRead.length;
    expect(assertions.length).toBe(report.results.length + tasks);
    const typeOf = (id: string | undefined) => nodes.find((node) => node['@id'] === id)?.['@type'] ?? [];
    for (const one of assertions) {
      expect(typeOf(one[`${EARL}assertedBy`]?.[0]?.['@id'])).toContain(`${EARL}Assertor`);
      expect(typeOf(one[`${EARL}subject`]?.[0]?.['@id'])).toContain(`${EARL}TestSubject`);
      expect(typeOf(one[`${EARL}test`]?.[0]?.['@id'])).toContain(`${EARL}TestCase`);
    }
    const outcomes = assertions.map((one) => {
      const own = nodes.find((node) => node['@id'] === one[`${EARL}result`]?.[0]?.['@id']);
      return own?.[`${EARL}outcome`]?.[0]?.['@id'].replace(EARL, '');
    });
    const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
    for (const outcome of ['passed', 'failed', 'cantTell', 'inapplicable'] as const)
      expect(count(outcome)).toBe(report.results.filter((one) => earlOutcomeOf(one) === outcome).length);
    expect(count('untested')).toBe(tasks);
  });
});

describe('what the website can be said to be', () => {
  it('follows from the results', () => {
    expect(report.compliance.status).toBe('partially');
    expect(report.compliance.problems).toMatchObject([{ rule: 'color-contrast', places: [{ page: '/404.html' }] }]);
  });

  it.each([
    ['fully', 'no fault', [result('a', 'passed')]],
    ['fully', 'a fault beyond level AA', [result('a', 'failed', { criteria: ['1.4.6'] }), result('b', 'passed')]],
    ['fully', 'what is ignored with a reason', [result('a', 'failed', { ignoredBecause: 'It is none.' })]],
    [
      'partially',
      'a fault that belongs to no criterion',
      [result('a', 'failed', { criteria: [] }), result('b', 'passed')],
    ],
    ['not', 'faults against most criteria', [result('a', 'failed'), result('b', 'failed', { criteria: ['1.1.1'] })]],
  ] as const)('%s, with %s', (status, _, own) => {
    expect(complianceOf(own, summariesOfCriteria(own)).status).toBe(status);
  });
});

it('is not said to be anything when checks were left out and found nothing', () => {
  const own = [result('a', 'passed')];
  expect(complianceOf(own, summariesOfCriteria(own), true).status).toBe('unknown');
});

it('a PDF without tags is a fault of the report', async () => {
  const site = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  try {
    const [document] = built.documents;
    const [edition] = document?.editions ?? [];
    if (!document || !edition) throw new Error('No PDF');
    const bare = await PDFDocument.create();
    bare.addPage().drawText('Words without a tag');
    const path = join(site, edition.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await bare.save());
    const pdfs = await gatherPdfs(site, { ...built, documents: [{ ...document, editions: [edition] }] });
    expect(pdfs).toMatchObject([{ file: edition.file, verdict: 'fail', tags: [] }]);
    const faults = resultsOfPdfs(pdfs, '2026-11-24T09:00:00Z').filter(isFault);
    expect(faults.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['PDF/UA-1 6.2', 'PDF/UA-1 7.1']));
    // The same file, as it was built, is none.
    cpSync(fileOf(edition.file), path);
    expect(await gatherPdfs(site, { ...built, documents: [{ ...document, editions: [edition] }] })).toMatchObject([
      { verdict: 'pass' },
    ]);
  } finally {
    rmSync(site, { recursive: true });
  }
});
