import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askA11y } from '../../site/proof/ask-a11y.ts';
import { writePages } from '../../site/proof/write-pages.ts';

/** Milliseconds after which a page takes the focus back, each on pages of its own. */
const delays = [0, 0, 0, 0, 0, 20, 30, 120];

const trap = (delay: number) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page</title></head>
<body><a href="/">Home</a> <button onblur="setTimeout(() => this.focus(), ${delay})">Stay</button>
<a href="/1">One</a> <a href="/2">Two</a></body></html>`;

let folder: string;
let others: Worker[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  writePages(folder, Object.fromEntries(delays.map((delay, place) => [place, trap(delay)])));
  others = Array.from({ length: 2 }, () => new Worker('for (;;);', { eval: true }));
});
afterAll(async () => {
  await Promise.all(others.map((other) => other.terminate()));
  rmSync(folder, { recursive: true });
});

it('npm run a11y finds each trap of the focus, however busy the machine is', async () => {
  const { said } = await askA11y('--other-site', folder, '--only', 'keyboard');
  const ofTraps = said.split('\n\n').find((told) => told.startsWith('no-keyboard-trap (WCAG 2.1.2)'));
  for (const place of delays.keys()) expect(ofTraps).toContain(`  /${place}/ `);
});
