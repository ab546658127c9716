import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallProject, type SmallProject } from './small-project.ts';

/** A disk in memory that a test may fill: only root may make one. */
function makeDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'plainleaf-disk-'));
  const mount = (...options: string[]) => spawnSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', folder]).status === 0;
  return {
    folder,
    isMounted: mount('-o', 'size=2g'),
    /** What it holds, in bytes. */
    used: () => {
      const { blocks, bfree, bsize } = statfsSync(folder);
      return (blocks - bfree) * bsize;
    },
    /** Makes it larger or smaller, or lets it only be read. */
    change: (options: string) => mount('-o', `remount,${options}`),
    discard: () => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const disk = makeDisk();
const temporaryDisk = makeDisk();
const canMount = disk.isMounted && temporaryDisk.isMounted;
afterAll(() => {
  disk.discard();
  temporaryDisk.discard();
});

/** One line that says what is wrong and what to do, and what the system said; Vite may have said before that it failed. */
const clear = (words: string) => new RegExp(`^(?:.*Build failed in .*\n)?\n${words}.*\n(?: {2}\\S.*\n)+$`);

describe.runIf(canMount)('a disk that is full or cannot be written (needs root, who may mount one)', () => {
  let project: SmallProject;
  /** What a build writes, in bytes. */
  let written: number;
  let before: number;
  beforeAll(async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'plainleaf-temporary-'));
    vi.stubEnv('TMPDIR', disk.folder);
    project = await smallProject(temporary);
    vi.unstubAllEnvs();
    project.reset();
    before = disk.used();
    const { status } = await project.start().ended;
    expect(status).toBe(0);
    // The old dist/ is gone by then, and the new as large.
    written = disk.used() - before + sizeOf(join(project.root, 'dist'));
  }, 300_000);
  afterAll(() => project.discard());
  beforeEach(() => project.reset());
  afterEach(() => {
    disk.change('rw,size=2g');
    temporaryDisk.change('rw,size=2g');
  });

  const expectKept = async (stderr: string, status: number | null, words: string) => {
    expect(stderr).toMatch(clear(words));
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
    expect(project.published()).toBe('the good one');
    expect(await project.leftOver()).toEqual([]);
  };

  it.each([0, 0.3, 0.6, 0.9])('with room for %d of what a build writes: the last good build stays', async (share) => {
    expect(disk.change(`size=${Math.ceil(disk.used() + written * share)}`)).toBe(true);
    const { stderr, status } = await project.start().ended;
    await expectKept(stderr, status, 'The disk is full\\. Make room on it, and try again\\.');
    expect(stderr).toContain(project.root);
  });

  it('that can only be read', async () => {
    expect(disk.change('ro')).toBe(true);
    const { stderr, status } = await project.start().ended;
    await expectKept(stderr, status, 'The disk can only be read\\. Work in a folder that can be written\\.');
    expect(stderr).toContain(project.root);
  });

  it('where the folder is another user’s', async () => {
    chmodSync(project.root, 0o755);
    const { stderr, status } = await project.start({ uid: 65_534 }).ended;
    await expectKept(stderr, status, 'A file or folder may not be written or read\\.');
    expect(stderr).toContain(`${project.root}/.plainleaf`);
  });

  it('for temporary files: the folder is named, and what to do', async () => {
    expect(temporaryDisk.change('size=1m')).toBe(true);
    const { stderr, status } = await project.start({ environment: { TMPDIR: temporaryDisk.folder } }).ended;
    expect(stderr).toContain(temporaryDisk.folder);
    expect(stderr).toMatch(/^\n(The folder for temporary files|The disk is full)/);
    expect(stderr).toMatch(/TMPDIR/);
    expect(status).toBe(2);
    expect(project.published()).toBe('the good one');
    expect(await project.leftOver()).toEqual([]);
  });
});

it.skipIf(canMount)('full disks are not tried: this user may mount none', () => expect(canMount).toBe(false));

/** What a folder holds, in bytes of the disk. */
function sizeOf(folder: string): number {
  return Number(spawnSync('du', ['-sB1', folder], { encoding: 'utf8' }).stdout.split('\t')[0]);
}
