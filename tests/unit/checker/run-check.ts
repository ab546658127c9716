import { spawnSync } from 'node:child_process';
import { runCheck } from '../../../src/checker/command/run-check.ts';

/** What the command said, and its exit code. */
interface Said {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command that checks, on a page of 100 letters without colours. */
export async function check(...given: readonly string[]): Promise<Said> {
  let [stdout, stderr] = ['', ''];
  const status = await runCheck(given, {
    say: (text) => (stdout += text),
    warn: (text) => (stderr += text),
    clear: undefined,
    width: 100,
    paint: (_, words) => words,
  });
  return { status, stdout, stderr };
}

/** Runs it as people do, in a process of its own. */
export function checkAsPeopleDo(given: readonly string[], environment: Record<string, string>): Said {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...given], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}
