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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBuildingFolder } from '../../../src/publish/building-folder.ts';

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
});
