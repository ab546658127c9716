import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const script = fileURLToPath(import.meta.resolve('./take-turn.ts'));

let root: string;
const started: ReturnType<typeof spawn>[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plainleaf-'));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true });
});

/** Starts a process that waits for its turn in a project. */
function start(project = root) {
  const child = spawn(process.execPath, [script, project]);
  started.push(child);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return { child, said: () => said };
}

it('lets one process work at a time, and the next when it is killed', { timeout: 60_000 }, async () => {
  const first = start();
  await expect.poll(first.said, { timeout: 20_000 }).toBe('my turn\n');
  const second = start();
  const waits = `Another build is at work in ${root} (process ${first.child.pid}). This one begins when that has ended.\n`;
  await expect.poll(second.said, { timeout: 20_000 }).toBe(waits);
  first.child.kill('SIGKILL');
  await expect.poll(second.said, { timeout: 20_000 }).toBe(`${waits}my turn\n`);
});

it('lets processes work in two projects at once', { timeout: 60_000 }, async () => {
  const other = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  const both = [start(), start(other)];
  for (const { said } of both) await expect.poll(said, { timeout: 20_000 }).toBe('my turn\n');
  rmSync(other, { recursive: true });
});
