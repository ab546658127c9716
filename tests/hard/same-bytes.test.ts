import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryProjectToBuild } from '../unit/temporary-project.ts';

/** Builds a copy of the policy in a folder of its own, with nothing kept from before, and reads its checksums. */
function buildCopy(): string[] {
  const project = temporaryProjectToBuild();
  try {
    project.remove('node_modules/.cache');
    for (const name of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json']) {
      cpSync(name, join(project.root, name), { recursive: true });
    }
    // What Vitest sets would make Astro build for a test.
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: project.root,
      encoding: 'utf8',
      env,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return readFileSync(join(project.root, 'dist/checksums.txt'), 'utf8').trim().split('\n');
  } finally {
    project.discard();
  }
}

/** Sounds are among them where the machine has espeak-ng and ffmpeg. */
it('two builds in two folders give the same PDFs and sounds, byte for byte', () => {
  const made = (lines: readonly string[]) => lines.filter((line) => /\.(pdf|ogg|mp3)$/.test(line));
  const first = made(buildCopy());
  expect(first.length).toBeGreaterThan(3);
  expect(made(buildCopy())).toEqual(first);
});
