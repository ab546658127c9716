import { readFileSync } from 'node:fs';
import { isGood } from '../report.ts';
import type { Report } from '../report.ts';
import { UnreadablePdf } from '../../values/unreadable-pdf.ts';
import { checkInTime } from './check-in-time.ts';
import { help, readArguments, usage } from './read-arguments.ts';
import { tellAll, tellReport } from './tell-report.ts';

/** What came of a file: its report, or why it cannot be read. */
type Outcome = Report | { file: string; verdict: 'unreadable'; unreadable: string };

/** Where the command speaks: what was asked for, and what went wrong. */
export interface Streams {
  say: (text: string) => void;
  warn: (text: string) => void;
}

/**
 * Checks the files that the arguments name.
 * @returns the exit code: 0 all is good, 1 something is against a file, 2 a file cannot be read
 */
export async function runCheck(given: readonly string[], { say, warn }: Streams): Promise<0 | 1 | 2> {
  const wishes = readArguments(given);
  if (wishes === 'help') {
    say(help);
    return 0;
  }
  if (wishes instanceof Error) {
    warn(`${wishes.message}\n${usage}\n`);
    return 2;
  }
  const source = wishes.text === undefined ? undefined : readSource(wishes.text);
  if (source instanceof UnreadablePdf) {
    warn(`${source.message}\n`);
    return 2;
  }
  const outcomes: Outcome[] = [];
  for (const file of wishes.files) {
    const outcome = await check(file, source);
    outcomes.push(outcome);
    if (wishes.json) continue;
    if ('unreadable' in outcome) warn(`${file}: cannot be read. ${outcome.unreadable}\n`);
    else say(tellReport(outcome));
  }
  if (!wishes.json && outcomes.length > 1) say(tellAll(outcomes.map(({ verdict }) => verdict)));
  if (wishes.json) say(`${JSON.stringify(outcomes, null, 2)}\n`);
  if (outcomes.some((outcome) => 'unreadable' in outcome)) return 2;
  return outcomes.every((outcome) => 'unreadable' in outcome || isGood(outcome)) ? 0 : 1;
}

async function check(file: string, source: string | undefined): Promise<Outcome> {
  try {
    return await checkInTime({ file, source });
  } catch (error) {
    if (error instanceof UnreadablePdf) return { file, verdict: 'unreadable', unreadable: error.message };
    throw error;
  }
}

function readSource(file: string): string | UnreadablePdf {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return new UnreadablePdf(`The text ${file} cannot be opened: ${error instanceof Error ? error.message : ''}`);
  }
}
