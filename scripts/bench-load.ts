import { readFileSync, writeFileSync } from 'node:fs';
import { benchLoad } from '../src/bench/load/bench-load.ts';
import { nginxVersion } from '../src/bench/load/nginx.ts';
import { withLoadBench } from '../src/bench/load/report.ts';
import { describeComputer } from '../src/bench/machine.ts';
import { BENCHMARKS, sectionIn } from '../src/bench/own-sections.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** Measures nginx with the made configuration, and writes its section of docs/benchmarks.md: `npm run build && npm run bench:load`. */
await runCommand(async (say) => {
  const computer = describeComputer();
  const bench = await benchLoad('dist', say);
  const text = await withLoadBench(readFileSync(BENCHMARKS, 'utf8'), bench, computer, nginxVersion());
  writeFileSync(BENCHMARKS, text);
  say(sectionIn(text, 'load'));
});
