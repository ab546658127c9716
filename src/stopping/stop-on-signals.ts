import { constants } from 'node:os';

/** A closed terminal, Ctrl+C, and the polite end that systems ask for. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Ends the process in order when it is told to stop: what is done on exit is done, and the exit code
 * is the one that shells know. Without this some of what it has started would live on.
 *
 * @param say tells it
 */
export function stopOnSignals(say: (text: string) => void): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      say(`\nStopped by ${signal}, before the end. Nothing half-made is left. Run it again to go on.\n`);
      process.exit(128 + constants.signals[signal]);
    });
  }
}
