import { readCommandLine } from '../../command-line/read-command-line.ts';
import { checks } from '../../proof/checks.ts';
import { tellResults } from '../../proof/command/tell-results.ts';
import { startProgress } from '../../publish/progress.ts';
import { waitForTurn } from '../../publish/wait-for-turn.ts';
import { makeReport } from '../make-report.ts';

const usage = 'npm run report -- [--quick]';

const help = `${usage}

Checks the built website, and puts the pack for reviewers into it: dist/accessibility/.

  --quick  leaves out the checks that take minutes; the report says which

Exit code 0: no faults. 1: faults, which are in the report, or mistakes in the content or in the list of ignored rules:
then there is none. 2: it could not be checked.
docs/accessibility.md tells more.
`;

/** Where the command speaks. */
export interface Streams {
  say: (text: string) => void;
  warn: (text: string) => void;
}

/**
 * Makes the report of the website in the folder where the command runs.
 * @param given what stands after the name of the script
 * @returns the exit code: 0 no faults, 1 faults, 2 it was called in a wrong way
 * @throws MachineFault when it could not be made
 */
export async function runReport(given: readonly string[], { say, warn }: Streams): Promise<0 | 1 | 2> {
  const read = readCommandLine(given, { quick: { type: 'boolean', default: false } });
  if (read === 'help') {
    say(help);
    return 0;
  }
  if (read instanceof Error || read.positionals.length > 0) {
    warn(`${read instanceof Error ? read.message : 'Expected nothing but options.'}\n${usage}\n`);
    return 2;
  }
  const wanted = checks.filter(({ isQuick }) => isQuick || !read.values.quick);
  await waitForTurn(process.cwd(), say);
  const report = await makeReport(process.cwd(), wanted, startProgress(say));
  say(`\n${tellResults(report.results)}\n`);
  return report.faults > 0 ? 1 : 0;
}
