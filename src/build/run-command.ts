import { tellFailure } from './tell-failure.ts';

/**
 * Runs a command: its lines go to the standard output, a failure is told on the standard error
 * without a stack trace, and the exit code says which kind it was.
 */
export async function runCommand(work: (say: (line: string) => void) => Promise<void>): Promise<void> {
  try {
    await work((line) => console.log(line));
  } catch (error) {
    const { text, exitCode } = tellFailure(error);
    console.error(`\n${text}`);
    process.exitCode = exitCode;
  }
}
