import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeChecksums } from '../../../src/publish/write-checksums.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  mkdirSync(join(site, 'visit'));
  writeFileSync(join(site, 'visit/index.html'), 'Words');
  writeFileSync(join(site, 'a.pdf'), '');
});
afterEach(() => rmSync(site, { recursive: true }));

it('list every file but their own list, in order, with its SHA-256', async () => {
  await writeChecksums(site);
  expect(await writeChecksums(site)).toBe(2);
  expect(readFileSync(join(site, 'checksums.txt'), 'utf8')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.pdf\n' +
      '0a8be89a52a87051cb7e735ea1fee01c553a1cac1cb77318c9d6aa407ff51e51  visit/index.html\n',
  );
});

it.runIf(process.platform === 'linux')('are read by sha256sum, which finds a changed file', async () => {
  await writeChecksums(site);
  const check = () => spawnSync('sha256sum', ['--check', 'checksums.txt'], { cwd: site, encoding: 'utf8' });
  expect(check().status).toBe(0);
  writeFileSync(join(site, 'a.pdf'), 'x');
  expect(check()).toMatchObject({ status: 1, stdout: 'a.pdf: FAILED\nvisit/index.html: OK\n' });
});
