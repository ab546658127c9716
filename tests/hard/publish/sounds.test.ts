import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSize } from '../../../src/i18n/file-size.ts';
import { fakePrograms, type FakePrograms } from '../../unit/sound/fake-programs.ts';
import { spokenProject } from '../../unit/sound/spoken-project.ts';
import { temporaryProjectToBuild, type TemporaryProject } from '../../unit/temporary-project.ts';
import { buildEnvironment } from '../build-environment.ts';

describe('a build with and without the programs that speak', () => {
  let project: TemporaryProject;
  let programs: FakePrograms;
  beforeEach(() => {
    project = spokenProject(temporaryProjectToBuild());
    programs = fakePrograms();
    project.remove('node_modules/.cache');
    for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(project.root, name), { recursive: true });
    }
  });
  afterEach(() => {
    programs.discard();
    project.discard();
  });

  const build = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'scripts/build.ts')], {
      cwd: project.root,
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...buildEnvironment, PATH: programs.folder },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return /^Speaking +(.*?) +[\d.]+ s$/m.exec(stdout)?.[1];
  };
  const read = (file: string) => readFileSync(join(project.root, 'dist', file), 'utf8');

  it('offers the sounds that could be made, and goes on without', { timeout: 360_000 }, () => {
    expect(build()).toBe('no sounds; espeak-ng is not installed');
    expect(read('visit/tickets/index.html')).not.toContain('<audio');
    expect(read('documents.json')).toContain('"sounds":[]');

    for (const program of ['espeak-ng', 'ffmpeg'] as const) programs.put(program);
    expect(build()).toBe('3 sounds, 1 min');
    const first = read('checksums.txt');
    const page = read('visit/tickets/index.html');
    const opus = join(project.root, 'dist/visit/tickets/tickets.ogg');
    expect(page).toMatch(/<audio controls preload="none"[^>]*>\s*<source src="\/visit\/tickets\/tickets\.ogg"/);
    expect(page).toContain(`13\u00a0seconds, ${fileSize(readFileSync(opus).length, 'en-GB')}`);
    expect(page).toMatch(/<a href="\/visit\/tickets\/tickets\.mp3" download/);
    expect(first).toMatch(/ {2}visit\/hard-words\/hard-words\.mp3$/m);
    expect(read('documents.json')).toContain('"file":"/visit/the-rooms/the-rooms.ogg"');

    expect(build()).toBe('3 sounds, 1 min (3 kept from before)');
    expect(read('checksums.txt')).toBe(first);

    project.remove('node_modules/.cache');
    programs.put('ffmpeg', 'makes half');
    expect(build()).toBe('no sounds; none for 3 pages: ffmpeg did not make the whole file');
    expect(existsSync(opus)).toBe(false);
  });
});
