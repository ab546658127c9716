import { runCommand } from '../src/publish/run-command.ts';
import { runReport } from '../src/report/command/run-report.ts';

/** Checks the built website and writes the pack for reviewers: `npm run report`, and `-- --help` for what it can be asked. */
await runCommand(async (say) => {
  process.exitCode = await runReport(process.argv.slice(2), { say, warn: (text) => process.stderr.write(text) });
});
