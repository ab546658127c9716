import { stopOnSignals } from '../stopping/stop-on-signals.ts';
import { tellFailure } from './tell-failure.ts';

/**
 * Runs a command: what it says goes to the standard output, a failure is told on the standard error
 * without a stack trace, and the exit code says which kind it was. A command that is told to stop
 * leaves nothing half-made.
 */
export async function runCommand(work: (say: (text: string) => void) => Promise<void>): Promise<void> {
  // Who listens may go away (`npm run build | head`): that is no reason to stop in the middle.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  stopOnSignals((text) => process.stderr.write(text));
  try {
    await work((text) => process.stdout.write(text));
  } catch (error) {
    const { text, exitCode } = tellFailure(error);
    process.stderr.write(`\n${text}\n`);
    // Not exitCode alone: after a failure Astro's own workers would keep the process alive.
    process.exit(exitCode);
  }
}
