import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleList } from '../../../src/checker/people-list.ts';
import { contentFolder, type ContentFolder } from './content-folder.ts';
import { check, checkAsPeopleDo } from './run-check.ts';

const easy = ':introduction: We empty your bin on Monday.';
const percent = `${easy}\n\n:introduction: We empty 95% of bins.`;
const message = 'Unexpected percentage `95%`, expected words such as “1 in 2” or “half”: say how many in 10 or in 100';

describe('the command that checks', () => {
  let content: ContentFolder;
  let file: string;
  beforeAll(() => {
    content = contentFolder();
    file = relative(process.cwd(), join(content.document('percent', percent), '010-bins.mdx'));
    content.document(
      'accepted',
      percent,
      'accepted: [{ rule: no-percentages, match: 95%, reason: The law says it so }]\n',
    );
  });
  afterAll(() => content.discard());

  it('tells an error with its place, its rule, its line underlined, and where more is said', async () => {
    const { status, stdout } = await check(join(content.path, 'percent'));
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.startsWith(`${file}:10:25  error  ${message}  no-percentages`));
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '   10 | :introduction: We empty 95% of bins.',
      '      |                         ^^^  docs/rules.md#no-percentages',
    ]);
    expect(lines.findLastIndex((line, index) => index < at && line === 'When we come')).toBeGreaterThan(-1);
  });

  it('underlines the words of document.yaml, also those in a second line', async () => {
    const meaning = 'hardWords:\n  - word: lid\n    meaning: >-\n      What is on a bin.\n      It fits 95% of bins.\n';
    const own = contentFolder();
    const { stdout } = await check(own.document('meaning', `${easy} It has a **lid**.`, meaning));
    own.discard();
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.includes(message));
    expect(lines.slice(at + 1, at + 3).map((line) => line.slice(8))).toEqual([
      '      It fits 95% of bins.',
      '              ^^^  docs/rules.md#no-percentages',
    ]);
  });

  it('counts by rule, measures, and ends with the list for people', async () => {
    const { stdout } = await check(join(content.path, 'percent'));
    expect(stdout).toMatch(/^1 document: 1 error, \d+ warnings?, \d+ things? to look at, 0 accepted$/m);
    expect(stdout).toMatch(/^ {5}1 {2}no-percentages +Do not use percentages/m);
    expect(stdout).toMatch(/\d+ words in \d+ sentences; the longest has \d+ words, the mean is \d+\.\d/);
    expect(stdout).toMatch(/\d+ statements, 0 without a picture/);
    expect(stdout).toMatch(/For information only: Flesch reading ease \d+/);
    const end = stdout.slice(stdout.indexOf('\nFor people\n'));
    expect(end).toContain('The checker’s “pass” is not “easy read”.');
    for (const { ask } of peopleList()) expect(end).toContain(`- ${ask}\n`);
    expect(end.trimEnd().endsWith(peopleList().at(-1)?.ask ?? '')).toBe(true);
  });

  it('ends with 0 when there is no error, and never says that the words are easy read', async () => {
    const { status, stdout } = await check(join(content.path, 'accepted'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 document: 0 errors, .* 1 accepted$/m);
    expect(stdout.replace('is not “easy read”', '')).not.toMatch(/is easy[- ]read|meets|passes/i);
  });

  it('checks all documents of several folders, each once', async () => {
    const { stdout } = await check('--json', content.path, join(content.path, 'percent'));
    const { documents, counts } = JSON.parse(stdout) as { documents: { folder: string }[]; counts: object };
    expect(documents.map(({ folder }) => folder)).toEqual(
      ['accepted', 'percent'].map((name) => join(content.path, name)),
    );
    expect(counts).toMatchObject({ documents: 2, errors: 1, accepted: 1, byRule: { 'no-percentages': 1 } });
  });

  it('gives JSON with all that is known of a finding, and of what was accepted', async () => {
    const { stdout } = await check('--json', content.path);
    const [accepted, percentage] = (JSON.parse(stdout) as { documents: Record<string, object[]>[] }).documents;
    const finding = {
      rule: 'no-percentages',
      severity: 'error',
      line: 10,
      column: 25,
      endLine: 10,
      endColumn: 28,
      message,
      expected: 'words such as “1 in 2” or “half”',
      todo: 'say how many in 10 or in 100',
      about: 'We empty 95% of bins.',
      more: 'docs/rules.md#no-percentages',
    };
    expect(percentage?.['findings']).toContainEqual({ ...finding, file });
    expect(accepted?.['accepted']).toEqual([
      { ...finding, file: file.replace('/percent/', '/accepted/'), reason: 'The law says it so' },
    ]);
    expect(accepted?.['measures']).toMatchObject({ ideas: 4, ideasWithoutPicture: 0 });
  });

  it('gives commands of GitHub, with what would end them escaped', async () => {
    const { status, stdout } = await check('--format=github', join(content.path, 'percent'));
    expect(status).toBe(1);
    expect(stdout.split('\n')).toContain(
      `::error file=${file},line=10,col=25,endColumn=28,title=no-percentages::${message.replace('%', '%25')} (docs/rules.md#no-percentages)`,
    );
  });

  it.each([
    ['a folder that is not there', ['nowhere'], 'There is no folder nowhere. Expected a folder with documents'],
    ['a file', ['package.json'], 'package.json is a file. Expected a folder with documents'],
    ['a folder without a document', ['docs'], 'docs has no document in it. Expected a folder with a document.yaml'],
    [
      'the project itself',
      ['.'],
      '. has no document in it. Expected a folder with a document.yaml in it: name content.',
    ],
    ['an option that there is not', ['--colour'], 'Unknown option'],
    ['a format that there is not', ['--format=html'], 'There is no format “html”. Expected github or sarif.'],
    ['two formats', ['--json', '--format=github'], 'Expected --json or --format, and not both.'],
    ['a watch for programs', ['--json', '--watch'], '--watch is for people.'],
  ])('says of %s what is wrong, and ends with 2', async (_, given, expected) => {
    const { status, stdout, stderr } = await check(...given);
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('checks the others when one folder is not there', async () => {
    const { status, stdout } = await check('nowhere', join(content.path, 'percent'));
    expect(stdout).toContain(message);
    expect(status).toBe(2);
  });

  it('tells each mistake of writing once, and where docs explain it', async () => {
    const broken = content.document('broken', ':introductoin: Words.', 'subtitel: x\n');
    const { status, stdout } = await check(broken);
    expect(status).toBe(1);
    expect(stdout.match(/unknown-field/g)).toHaveLength(2);
    expect(stdout).toContain('docs/change-something.md#when-something-is-wrong');
    expect(stdout).toContain(`The parts in ${broken} were not checked. Mend document.yaml`);
    content.write('broken/document.yaml', '');
  });

  it('says of a part that cannot be read that its words were not checked', async () => {
    const own = contentFolder();
    const { stdout } = await check(own.document('open', `${percent}\n\n<Contact of="ico">`));
    own.discard();
    expect(stdout).toContain('unclosed-tag');
    expect(stdout).toContain('This part could not be read. Its words were not checked');
    expect((await check(join(content.path, 'percent'))).stdout).not.toContain('not checked');
  });

  it('puts colours on words only where they are wanted', () => {
    const folder = join(content.path, 'percent');
    const [plain, coloured] = ['0', '1'].map((colour) => checkAsPeopleDo([folder], { FORCE_COLOR: colour }).stdout);
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31merror\u001b[39m');
    expect(stripVTControlCharacters(coloured ?? '')).toBe(plain);
  });

  it('shares many documents out among threads, and gives the same in the same order', async () => {
    const many = contentFolder();
    const names = Array.from({ length: 30 }, (_, index) => `doc-${String(index).padStart(2, '0')}`);
    for (const name of names) many.document(name, `${percent}\n\n:introduction: This is ${name}.`);
    const { documents } = JSON.parse((await check('--json', many.path)).stdout) as {
      documents: { folder: string; findings: { rule: string; about: string }[] }[];
    };
    many.discard();
    expect(documents.map(({ folder }) => folder)).toEqual(names.map((name) => join(many.path, name)));
    for (const { findings } of documents) {
      expect(findings.find(({ rule }) => rule === 'no-percentages')?.about).toBe('We empty 95% of bins.');
    }
  });

  it('checks again when a file has changed', async () => {
    const watched = contentFolder();
    const folder = watched.document('watched', easy);
    const child = spawn(process.execPath, ['scripts/check.ts', '--watch', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [said, waiting] = ['', 0];
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr.on('data', (data: Buffer) => {
      waiting += data.toString().includes('Waiting for changes') ? 1 : 0;
      child.emit('waiting');
    });
    while (waiting < 1) await once(child, 'waiting');
    expect(said).not.toContain(message);
    watched.document('watched', percent);
    while (waiting < 2) await once(child, 'waiting');
    expect(said).toContain(message);
    child.kill();
    watched.discard();
  });
});
