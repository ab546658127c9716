import { readFileSync, writeFileSync } from 'node:fs';
import { describeMachine } from '../src/bench/machine.ts';
import { BENCHMARKS } from '../src/bench/own-sections.ts';
import { benchWeb } from '../src/bench/web/bench-web.ts';
import { withWebBench } from '../src/bench/web/report.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** Measures the website, and writes its section of docs/benchmarks.md: `npm run build && npm run bench:web`. */
await runCommand(async (say) => {
  const machine = await describeMachine();
  const text = await withWebBench(readFileSync(BENCHMARKS, 'utf8'), await benchWeb('dist', say), machine);
  writeFileSync(BENCHMARKS, text);
  say(text.slice(text.indexOf('## Web pages')));
});
