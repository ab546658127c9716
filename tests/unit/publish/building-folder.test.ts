import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBuildingFolder } from '../../../src/publish/building-folder.ts';
import { buildInto, FILES } from './build-into.ts';

const finishMany = fileURLToPath(import.meta.resolve('./finish-many.ts'));

describe('openBuildingFolder', () => {
  let root: string;
  const workshop = () => readdirSync(join(root, '.plainleaf'));
  const published = () => readFileSync(join(root, 'dist', 'page.html'), 'utf8');
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'plainleaf-'));
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist', 'page.html'), 'old');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('leaves dist/ alone until the build is finished, and then has all of it there', async () => {
    const building = await openBuildingFolder(root);
    writeFileSync(join(building.path, 'page.html'), 'new');
    expect(published()).toBe('old');
    await building.finish();
    expect(published()).toBe('new');
    expect(statSync(join(root, 'dist')).mode & 0o777).toBe(0o755);
    expect(workshop()).toEqual([]);
  });

  it('is not thought abandoned while it is open, however long that is', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const long = await openBuildingFolder(root);
    const ago = new Date(Date.now() - 2 * 60 * 60 * 1000);
    utimesSync(long.path, ago, ago);
    vi.advanceTimersByTime(60 * 60 * 1000);
    vi.useRealTimers();
    await (await openBuildingFolder(root)).discard();
    expect(existsSync(long.path)).toBe(true);
    await long.discard();
  });

  it('leaves dist/ alone when the build is thrown away', async () => {
    const building = await openBuildingFolder(root);
    writeFileSync(join(building.path, 'page.html'), 'half');
    await building.discard();
    expect(published()).toBe('old');
    expect(workshop()).toEqual([]);
  });

  it('may be thrown away after it was finished', async () => {
    const building = await openBuildingFolder(root);
    writeFileSync(join(building.path, 'page.html'), 'new');
    await building.finish();
    await building.discard();
    expect(published()).toBe('new');
  });

  it('makes dist/ where there was none', async () => {
    rmSync(join(root, 'dist'), { recursive: true });
    const building = await openBuildingFolder(root);
    writeFileSync(join(building.path, 'page.html'), 'new');
    await building.finish();
    expect(published()).toBe('new');
  });

  it('puts back what was published when a run was stopped just before the new was there', async () => {
    mkdirSync(join(root, '.plainleaf'));
    const before = join(root, '.plainleaf', 'build-x-before');
    renameSync(join(root, 'dist'), before);
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    utimesSync(before, yesterday, yesterday);
    const building = await openBuildingFolder(root);
    await building.discard();
    expect(published()).toBe('old');
  });

  it('clears what a run left that was stopped long ago, and nothing younger', async () => {
    const old = join(root, '.plainleaf', 'build-old');
    const young = join(root, '.plainleaf', 'build-young');
    mkdirSync(old, { recursive: true });
    mkdirSync(young);
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    utimesSync(old, yesterday, yesterday);
    const building = await openBuildingFolder(root);
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
    await building.discard();
  });

  it('puts back what was published when the new cannot take its place', async () => {
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    utimesSync(join(root, 'dist'), yesterday, yesterday);
    const building = await openBuildingFolder(root);
    rmSync(building.path, { recursive: true });
    await expect(building.finish()).rejects.toThrow('ENOENT');
    expect(published()).toBe('old');
    expect(workshop()).toEqual([]);
    // While it lay aside it was not as old as it is: another run would have cleared it away.
    expect(statSync(join(root, 'dist')).mtimeMs).toBeGreaterThan(yesterday.getTime());
  });

  it('puts back the newest of what stopped runs had taken away', async () => {
    rmSync(join(root, 'dist'), { recursive: true });
    for (const [name, hours] of [
      ['older', 3],
      ['newest', 2],
      ['oldest', 4],
    ] as const) {
      const before = join(root, '.plainleaf', `build-${name}-before`);
      mkdirSync(before, { recursive: true });
      writeFileSync(join(before, 'page.html'), name);
      const then = new Date(Date.now() - hours * 60 * 60 * 1000);
      utimesSync(before, then, then);
    }
    const building = await openBuildingFolder(root);
    await building.discard();
    expect(published()).toBe('newest');
    expect(workshop()).toEqual([]);
  });

  it('lets many builds of one process finish at the same moment: dist/ is the whole of one of them', async () => {
    const ids = Array.from({ length: 30 }, (_, number) => `build ${number}`);
    const buildings = await Promise.all(ids.map((id) => buildInto(root, id)));
    await Promise.all(buildings.map(({ finish }) => finish()));
    expectWhole(root);
    expect(workshop()).toEqual([]);
  });

  it('lets builds of several processes begin and finish at the same moment', async () => {
    const runs = ['one', 'other', 'third'].map((name) =>
      promisify(execFile)(process.execPath, [finishMany, root, name]),
    );
    await Promise.all(runs);
    expectWhole(root);
    expect(workshop()).toEqual([]);
  });
});

/** dist/ has all files of one build and no file of another. */
function expectWhole(root: string): void {
  const dist = join(root, 'dist');
  const words = readdirSync(dist).map((name) => readFileSync(join(dist, name), 'utf8'));
  expect(words).toHaveLength(FILES);
  expect(new Set(words).size).toBe(1);
  expect(words[0]).not.toBe('old');
}
