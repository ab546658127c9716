import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The tests of what was built need a build; `npm test` has made one already. */
export default function setup(): void {
  if (existsSync('dist/documents.json')) return;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build that the tests need failed:\n${stderr}`);
}
