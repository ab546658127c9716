import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { onExit } from '../stopping/on-exit.ts';

const start = promisify(execFile);

/** A program of the machine that is not there, failed or did not end. No build stops for it. */
export class ProgramTrouble extends Error {
  override readonly name = 'ProgramTrouble';
  readonly kind: 'missing' | 'failed' | 'hangs';

  constructor(message: string, kind: ProgramTrouble['kind'] = 'failed') {
    super(message);
    this.kind = kind;
  }
}

/**
 * Runs a program of the machine, without a shell.
 * @param program its name, found as the system finds programs
 * @param limit it is stopped after this time; in milliseconds
 * @returns what it said
 * @throws ProgramTrouble when it is not there, fails or does not end
 */
export async function runProgram(program: string, args: readonly string[], limit: number): Promise<string> {
  const running = start(program, args, {
    signal: AbortSignal.timeout(limit),
    killSignal: 'SIGKILL',
    // Some read the words that they are given by the machine's language.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    windowsHide: true,
  });
  const forget = onExit(() => running.child.kill('SIGKILL'));
  try {
    return (await running).stdout;
  } catch (error) {
    throw troubleOf(program, error, limit);
  } finally {
    forget();
  }
}

function troubleOf(program: string, error: unknown, limit: number): ProgramTrouble {
  const { name, code, stderr } = error as { name?: string; code?: string | number; stderr?: string };
  if (code === 'ENOENT') return new ProgramTrouble(`${program} is not installed`, 'missing');
  if (name === 'AbortError') return new ProgramTrouble(`${program} did not end in ${limit / 1000} seconds`, 'hangs');
  const said = stderr
    ?.split('\n')
    .map((line) => line.trim())
    .findLast((line) => line !== '');
  const end = said === undefined ? `code ${code ?? 'unknown'}` : withoutFolders(said);
  return new ProgramTrouble(`${program} stopped with: ${end}`);
}

/** Temporary folders have another name each time, and two equal troubles are told once. */
function withoutFolders(line: string): string {
  return line.replaceAll(/(?:[A-Za-z]:)?[\\/][^\s:'"]*[\\/][^\s:'"]*/g, (path) => basename(path));
}
