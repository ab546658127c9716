import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

it('the checker finds its own files when the project is in a folder with a space and a % in its name', () => {
  const parent = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  try {
    const project = join(parent, 'Our 100% easy words');
    mkdirSync(project);
    for (const name of ['content', 'icons', 'scripts', 'src', 'package.json'])
      cpSync(name, join(project, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], { cwd: project, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  } finally {
    rmSync(parent, { recursive: true });
  }
});
