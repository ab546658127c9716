import { runA11y } from '../../../src/proof/command/run-a11y.ts';

/** What `npm run a11y` says and ends with. */
export interface Answer {
  exitCode: number;
  said: string;
}

/** Runs `npm run a11y` with these arguments. */
export async function askA11y(...given: readonly string[]): Promise<Answer> {
  return askA11yWithout(undefined, ...given);
}

/** The same, with another list of ignored rules. */
export async function askA11yWithout(ignoredRules: string | undefined, ...given: readonly string[]): Promise<Answer> {
  let said = '';
  const say = (text: string) => (said += text);
  const exitCode = await runA11y(given, { say, warn: say, ...(ignoredRules !== undefined && { ignoredRules }) });
  return { exitCode, said };
}
