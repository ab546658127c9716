import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(import.meta.resolve('./stopped.ts'));

it.runIf(process.platform === 'linux').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends a process with its own exit code, its folders and its programs', async (signal, code) => {
  const temporary = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  const child = spawn(process.execPath, [script], { env: { ...process.env, TMPDIR: temporary } });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  await once(child.stdout, 'data');
  const programs = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ');
  expect(readdirSync(temporary)).toHaveLength(1);
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([code, null]);
  expect(told).toBe(`\nStopped by ${signal}, before the end. Nothing half-made is left. Run it again to go on.\n`);
  expect(readdirSync(temporary)).toEqual([]);
  await expect.poll(() => programs.filter(isAlive)).toEqual([]);
  rmSync(temporary, { recursive: true });
});

function isAlive(id: string): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, 'utf8'));
  } catch {
    return false;
  }
}
