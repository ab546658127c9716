import { runA11y } from '../src/proof/command/run-a11y.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** Checks the built website for people with disabilities: `npm run a11y`, and `-- --help` for what it can be asked. */
await runCommand(async (say) => {
  process.exitCode = await runA11y(process.argv.slice(2), { say, warn: (text) => process.stderr.write(text) });
});
