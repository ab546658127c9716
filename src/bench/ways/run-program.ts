import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A program that has not ended by then has failed; in milliseconds. */
const TIMEOUT = 300_000;

const execute = promisify(execFile);

/**
 * Runs a program to its end.
 * @returns what it said on its standard output
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const { stdout } = await execute(program, args, { env, timeout: TIMEOUT, maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}
