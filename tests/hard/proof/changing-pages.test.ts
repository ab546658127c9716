import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checksForAnySite, type Check } from '../../../src/proof/checks.ts';
import { tellResults } from '../../../src/proof/command/tell-results.ts';
import { ownResult } from '../../../src/proof/result/own-result.ts';
import { runChecks } from '../../../src/proof/run-checks.ts';
import { openOtherSite, type ProofSite } from '../../../src/proof/site/proof-site.ts';

const page = (head: string, body = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>${head}</head>
<body><main><h1>Words</h1>${body}</main></body></html>`;

let folder: string;
let silent: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
  rmSync(folder, { recursive: true });
});

async function told(checks: readonly Check<ProofSite>[]): Promise<string> {
  const site = await openOtherSite(folder);
  return tellResults(await runChecks(site, checks, (_, work) => work()).finally(() => site.close()));
}

it('what is seen of another page is not told of the one that led there', async () => {
  writeFileSync(join(folder, 'good.html'), page(''));
  writeFileSync(join(folder, 'leads.html'), page('<meta http-equiv="refresh" content="1; url=/good.html">'));
  const kind = { isQuick: true, covers: () => true };
  const rule = { rule: 'seen', criteria: [] };
  const said = await told([
    {
      ...kind,
      name: 'patient',
      look: async (tab, { address }) => {
        await tab.waitForFunction(() => location.pathname === '/good.html');
        return [ownResult({ check: 'patient', ...rule }, { page: address }, [])];
      },
    },
    {
      ...kind,
      name: 'later',
      look: (_, { address }) => Promise.resolve([ownResult({ check: 'later', ...rule }, { page: address }, [])]),
    },
  ]);
  const fault =
    '  /leads.html  Unexpected a page that leads away, to /good.html, expected a page that can be looked at: ';
  expect(said).toContain(`page-checked, found by patient:\n${fault}`);
  expect(said).toContain(`page-checked, found by later:\n${fault}`);
  expect(said).toMatch(/, 2 faults$/);
});

it('a page that waits for a machine that is silent is looked at as it is', async () => {
  const { port } = silent.address() as AddressInfo;
  rmSync(join(folder, 'leads.html'));
  writeFileSync(
    join(folder, 'good.html'),
    page(`<script async src="http://127.0.0.1:${port}/"></script>`, '<p style="width: 500px">Words</p>'),
  );
  const said = await told(checksForAnySite.filter(({ name }) => name === 'small-screen'));
  expect(said).toContain('no-sideways-scrolling (WCAG 1.4.10), found by small-screen:\n  /good.html (');
  expect(said).toMatch(/, 1 fault$/);
});
