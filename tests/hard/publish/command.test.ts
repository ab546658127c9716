import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryProjectToBuild, type TemporaryProject } from '../../unit/temporary-project.ts';

const script = join(process.cwd(), 'scripts', 'build.ts');
const part = 'content/privacy-policy/010-introduction.mdx';

/** Runs `npm run build` in a copy of the project. */
function build(root: string, environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

describe('the command that builds', () => {
  let project: TemporaryProject;
  const lastGood = () => readFileSync(join(project.root, 'dist', 'index.html'), 'utf8');
  beforeEach(() => {
    project = temporaryProjectToBuild();
    mkdirSync(join(project.root, 'dist'));
    writeFileSync(join(project.root, 'dist', 'index.html'), 'the last good one');
  });
  afterEach(() => project.discard());

  it('says a clear no to a writing mistake: one message, exit code 1, the last good dist/ stays', () => {
    project.write(part, '---\ntitle: Introduction\npicture: introduction\n---\n\n<Contact of="ico">\n');
    const { status, stderr } = build(project.root);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^content\/privacy-policy\/010-introduction\.mdx:6:1 {2}Unexpected tag or bracket/),
      '',
      '1 mistake to mend. Nothing was published.',
    ]);
    expect(lastGood()).toBe('the last good one');
  });

  it('tells a broken machine apart: its own words, exit code 2, the last good dist/ stays', () => {
    for (const name of ['src', 'public']) cpSync(name, join(project.root, name), { recursive: true });
    for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(project.root, name));
    const { status, stderr } = build(project.root, { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' });
    expect(stderr.trim()).toBe(
      'PUPPETEER_EXECUTABLE_PATH names /nowhere/chrome, and there is no such file. Correct the path, or unset it.',
    );
    expect(status).toBe(2);
    expect(lastGood()).toBe('the last good one');
  });

  it('tells a browser that does not start apart', () => {
    for (const name of ['src', 'public']) cpSync(name, join(project.root, name), { recursive: true });
    for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(project.root, name));
    const { status, stderr } = build(project.root, { PUPPETEER_EXECUTABLE_PATH: process.execPath });
    expect(stderr).toContain(`The browser ${process.execPath} did not start.`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
    expect(lastGood()).toBe('the last good one');
  });
});

describe('the commands that look at the content first', () => {
  it.each(['dev', 'lint'])(
    'npm run %s says a clear no to a writing mistake: no stack trace, exit code 1',
    (command) => {
      const project = temporaryProjectToBuild();
      for (const name of ['src', 'scripts']) cpSync(name, join(project.root, name), { recursive: true });
      for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(project.root, name));
      project.write(part, '---\ntitle: Introduction\npicture: introduction\n---\n\n<Contact of="ico">\n');
      const { status, stderr } = spawnSync('npm', ['run', '--silent', command], {
        cwd: project.root,
        encoding: 'utf8',
        timeout: 60_000,
      });
      project.discard();
      expect(stderr.trim().split('\n')).toEqual([
        expect.stringMatching(/^content\/privacy-policy\/010-introduction\.mdx:6:1 {2}Unexpected tag or bracket/),
        '',
        '1 mistake to mend. Nothing was published.',
      ]);
      expect(status).toBe(1);
    },
  );
});
