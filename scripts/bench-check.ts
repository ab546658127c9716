import { readFileSync, writeFileSync } from 'node:fs';
import { benchCheck } from '../src/bench/check/bench-check.ts';
import { withCheckBench } from '../src/bench/check/report.ts';
import { describeComputer } from '../src/bench/machine.ts';
import { BENCHMARKS } from '../src/bench/own-sections.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** Measures checking, and writes its section of docs/benchmarks.md: `npm run bench:check`. */
await runCommand(async (say) => {
  const computer = describeComputer();
  const bench = await benchCheck('content/privacy-policy', 1000, say);
  const text = await withCheckBench(readFileSync(BENCHMARKS, 'utf8'), bench, computer);
  writeFileSync(BENCHMARKS, text);
  say(text.slice(text.indexOf('## Checking words')));
});
