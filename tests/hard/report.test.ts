import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksForAnySite } from '../../src/proof/checks.ts';
import { tellResults } from '../../src/proof/command/tell-results.ts';
import { isFault } from '../../src/proof/result/result.ts';
import { runChecks } from '../../src/proof/run-checks.ts';
import { openOtherSite } from '../../src/proof/site/proof-site.ts';
import type { Report } from '../../src/report/report.ts';
import { textOf, openPdf, pagesOf } from '../print/pdf.ts';
import { temporaryProjectToBuild, type TemporaryProject } from '../unit/temporary-project.ts';

const documentYaml = `title: Our visits
picture: housing-plus-group
organisation: The museum
language: en-GB
version: '1'
date: 2026-11-24
help: us
contacts:
  us: { name: The museum, picture: help, phone: 01785 312000 }
editions: [a4, booklet, leaflet]
checkedBy:
  - who: Exampletown People First
    when: 2026-11-10
    what: The website and the A4 version.
    readersWithLearningDisability: true
`;
const part = `---
title: Come and see us
picture: address
---

:easy-read: This guide is about visits to the museum.

:address: You can come to the museum.

:complain: If you are not happy, you can complain.

:telephone: Please phone the museum: 01785 312000
`;

let project: TemporaryProject;
const dist = (...names: string[]) => join(project.root, 'dist', ...names);
const read = (...names: string[]) => readFileSync(dist(...names), 'utf8');
const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const run = (...command: string[]) => {
  // What Vitest sets would make Astro build for a test.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project.root, encoding: 'utf8', env });
  return { status, told: stdout + stderr };
};
/** All files but those that tell of the report, with what is in them. */
const others = () =>
  readdirSync(dist(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (file) => !file.startsWith(dist('accessibility')) && !/(checksums\.txt|offline\.json(\.br|\.gz)?)$/.test(file),
    )
    .map((file) => [file, readFileSync(file).toString('base64')] as const);

beforeAll(() => {
  project = temporaryProjectToBuild();
  for (const name of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json'])
    cpSync(name, join(project.root, name), { recursive: true });
  project.remove('content/privacy-policy');
  project.write('content/visits/document.yaml', documentYaml);
  project.write('content/visits/010-come-and-see-us.mdx', part);
  const build = run('scripts/build.ts');
  expect(build.status, build.told).toBe(0);
}, 300_000);
afterAll(() => project.discard());

describe('a website that was built and not checked', () => {
  it('says so in its accessibility statement, and has no report', () => {
    const statement = words(read('accessibility/index.html'));
    expect(statement).toContain('We have not checked this version of our website yet.');
    expect(statement).toContain('It is not known yet whether this website is compliant');
    expect(
      readdirSync(dist('accessibility')).filter((name) => !name.startsWith('index') && !name.startsWith('speech')),
    ).toEqual([]);
  });

  it('tells who has checked the document, on the website and at the end of each PDF that is read', async () => {
    for (const page of ['visits', 'visits/all'])
      expect(words(read(page, 'index.html'))).toContain('Exampletown People First, 10 November 2026');
    for (const file of [
      'visits/visits-a4.pdf',
      'visits/visits-booklet-pages.pdf',
      'visits/come-and-see-us/come-and-see-us-leaflet.pdf',
    ]) {
      const pages = await pagesOf(await openPdf(dist(file)));
      const last = await Promise.all(pages.slice(-2).map(textOf));
      const said = last
        .flat()
        .map(({ text }) => text)
        .join('');
      expect(said, file).toContain('Exampletown People First, 10 November 2026');
      expect(said, file).toMatch(/People with a learning disability\s*checked it, too\./);
    }
  });
});

describe('npm run report', () => {
  it('writes the pack and changes nothing else; its own pages pass the checks', async () => {
    const before = others();
    const made = run('scripts/report.ts', '--quick');
    expect(made.status, made.told).toBe(0);
    expect(others()).toEqual(before);
    expect(read('checksums.txt')).toContain('accessibility/report/index.html');
    for (const name of ['report.json', 'junit.xml', 'earl.json'])
      expect(existsSync(dist('accessibility', name))).toBe(true);
    const statement = words(read('accessibility/index.html'));
    expect(statement).toContain('not all of this version was checked');
    expect(statement).toContain('Exampletown People First, 10 November 2026');
    const report = words(read('accessibility/report/index.html'));
    expect(report).toContain('The checks found no faults.');
    expect(report).toContain('Exampletown People First');
    const links = read('accessibility/report/index.html').match(/<a [^>]*href="https:.*?<\/a>/gs) ?? [];
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !/rel="noreferrer".*\(another.website\)/s.test(link))).toEqual([]);
    expect(words(read('accessibility/report/pdf/visits/visits-a4/index.html'))).toMatch(/H1 Come and see us/);
    expect(await faultsOfPack()).toBe('');
    const again = run('scripts/a11y.ts', '--quick');
    expect(again.status, again.told).toBe(0);
  });

  it('exits with 1 and lists what is wrong, in the report and in the statement', async () => {
    const page = dist('visits/all/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/<html lang="[^"]*"/, '<html'));
    rmSync(dist('visits/leaflets/index.html'));
    const bare = await PDFDocument.create();
    bare.addPage().drawText('Words without a tag');
    writeFileSync(dist('visits/visits-a4.pdf'), await bare.save());
    const made = run('scripts/report.ts', '--quick');
    expect(made.status, made.told).toBe(1);
    const { results, pdfs, compliance } = JSON.parse(read('accessibility/report.json')) as Report;
    const faults = results.filter(isFault);
    expect(faults.map((one) => [one.page, one.rule])).toEqual(
      expect.arrayContaining([
        ['/visits/all/', 'html-has-lang'],
        ['/visits/leaflets/', 'page-built'],
        ['/visits/visits-a4.pdf', 'PDF/UA-1 6.2'],
      ]),
    );
    expect(pdfs.find(({ file }) => file === '/visits/visits-a4.pdf')?.verdict).toBe('fail');
    expect(compliance.status).toBe('partially');
    const statement = words(read('accessibility/index.html'));
    expect(statement).toContain('This website is partially compliant');
    expect(statement).toContain('WCAG 2.2 success criterion 3.1.1 (Language of Page) is not met.');
    expect(statement).toContain('PDF/UA-1) is not met.');
    expect(statement).toContain('Some things do not work for everyone yet.');
    expect(words(read('accessibility/report/index.html'))).toContain('html-has-lang');
    expect(words(read('accessibility/report/pdf/visits/visits-a4/index.html'))).toContain('It has no tags');
    expect(await faultsOfPack()).toBe('');
  });

  it.each([
    ['words', 'content/visits/010-come-and-see-us.mdx', part.replace('to the museum.', 'to our museum.')],
    ['people', 'content/visits/document.yaml', documentYaml.replace('Exampletown', 'Othertown')],
  ])('refuses a website that was built from other %s, and leaves it as it is', (_, file, changed) => {
    project.write(file, changed);
    const before = read('checksums.txt');
    const made = run('scripts/report.ts', '--quick');
    expect(made.status).toBe(2);
    expect(made.told).toContain('dist/ was not built from what is here now');
    expect(read('checksums.txt')).toBe(before);
  });
});

/** What the checks for any website find on the pages about accessibility alone. */
async function faultsOfPack(): Promise<string> {
  const pack = join(project.root, 'pack');
  cpSync(dist(), pack, { recursive: true });
  for (const name of readdirSync(pack, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.html') && !name.startsWith('accessibility')) rmSync(join(pack, name));
  const site = await openOtherSite(pack);
  try {
    const results = await runChecks(site, checksForAnySite, (_, work) => work());
    return results.some(isFault) ? tellResults(results) : '';
  } finally {
    await site.close();
  }
}
