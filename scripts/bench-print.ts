import { readFileSync, writeFileSync } from 'node:fs';
import { benchPrint } from '../src/bench/bench-print.ts';
import { describeMachine } from '../src/bench/machine.ts';
import { BENCHMARKS, ownSectionsIn } from '../src/bench/own-sections.ts';
import { report } from '../src/bench/report.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** Measures printing, and writes docs/benchmarks.md: `npm run build && npm run bench:print`. */
await runCommand(async (say) => {
  const machine = await describeMachine();
  const text = await report(await benchPrint('dist', say), machine);
  writeFileSync(BENCHMARKS, text + ownSectionsIn(readFileSync(BENCHMARKS, 'utf8')));
  say(text);
});
