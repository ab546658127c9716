import { expect, it } from 'vitest';
import { benchLoad } from '../../../src/bench/load/bench-load.ts';
import { withLoadBench } from '../../../src/bench/load/report.ts';
import { hasProgram } from '../../../src/bench/load/start-server.ts';
import { describeComputer } from '../../../src/bench/machine.ts';
import { mustBeThere } from './servers.ts';

const isMissing = !['nginx', 'wrk'].every(hasProgram);

/** How fast it is says `npm run bench:load`, on a machine that does nothing else. */
it.skipIf(isMissing && !mustBeThere)(
  "200 connections at once get the page and no error (skipped when Debian's nginx and wrk are not installed)",
  async () => {
    const bench = await benchLoad('dist', () => undefined, { connections: 200, seconds: 2 }, 1);
    for (const { name, rounds } of [bench.ours, bench.withoutHeaders, bench.plain]) {
      expect([name, rounds.map(({ errors }) => errors)]).toEqual([name, [0]]);
      expect(rounds[0]?.requests).toBeGreaterThan(200);
      const { bytes = 0, requests = 1 } = rounds[0] ?? {};
      expect(bytes / requests).toBeGreaterThan(bench.bytes.sent);
      expect(bytes / requests).toBeLessThan(bench.bytes.sent + 2000);
    }
    const text = await withLoadBench('# Benchmarks\n', bench, describeComputer(), 'nginx 1');
    expect(text).toMatch(/^## Load$/m);
    expect(text).toMatch(/\| no error +\| 0 +\| yes +\|/);
  },
);
