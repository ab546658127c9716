import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brokenContents } from '../../broken/cases.ts';
import { apply } from '../../broken/reader.ts';
import { temporaryProject, type TemporaryProject } from '../../unit/temporary-project.ts';
import { buildEnvironment } from '../build-environment.ts';

/** The last content of each kind that must end in a message: the whole command is run for it. */
const oneOfEach = Array.from(
  Map.groupBy(
    brokenContents().filter(({ ends }) => ends === 'message'),
    ({ kind }) => kind,
  ),
  ([kind, contents]) => [kind, contents.at(-1)] as const,
);

describe('npm run build with a broken content says so, and the last good dist/ is untouched', () => {
  let project: TemporaryProject;
  beforeEach(() => {
    project = temporaryProject();
    rmSync(join(project.root, 'icons'));
    cpSync('icons', join(project.root, 'icons'), { recursive: true });
    mkdirSync(join(project.root, 'dist'));
    writeFileSync(join(project.root, 'dist/index.html'), 'the last good one');
  });
  afterEach(() => project.discard());

  it.each(oneOfEach)('%s', (_, content) => {
    apply(project.root, content?.changes ?? {});
    const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'scripts/build.ts')], {
      cwd: project.root,
      encoding: 'utf8',
      env: buildEnvironment,
    });
    expect(stderr).toMatch(/\n\d+ mistakes? to mend\. Nothing was published\.\n$/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(readdirSync(join(project.root, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(project.root, 'dist/index.html'), 'utf8')).toBe('the last good one');
    expect(readdirSync(join(project.root, '.plainleaf'))).toEqual([]);
  });
});
