import { checkFolders, type FoldersChecked } from '../check-folders.ts';
import { countsOf } from '../report/counts.ts';
import { forPeople } from '../report/for-people.ts';
import { github } from '../report/github.ts';
import { json } from '../report/json.ts';
import type { Page } from '../report/page.ts';
import { sarif } from '../report/sarif.ts';
import { help, readArguments, usage, type Wishes } from './read-arguments.ts';
import { watchFolders } from './watch-folders.ts';

/** Where the command speaks. */
export interface Screen extends Page {
  /** What was asked for. */
  say: (text: string) => void;
  /** What went wrong. */
  warn: (text: string) => void;
  /** Takes away what was said before; undefined where it stays, as in a file. */
  clear: (() => void) | undefined;
}

const reports = { people: forPeople, json, github, sarif } satisfies Record<
  Wishes['format'],
  (checked: FoldersChecked, page: Page) => string
>;

/**
 * Checks the folders that the arguments name.
 * @returns the exit code: 0 no errors, 1 errors, 2 something could not be checked; never, while it watches
 */
export async function runCheck(given: readonly string[], screen: Screen): Promise<0 | 1 | 2> {
  const wishes = readArguments(given);
  if (wishes === 'help') {
    screen.say(help);
    return 0;
  }
  if (wishes instanceof Error) {
    screen.warn(`${wishes.message}\n${usage}\n`);
    return 2;
  }
  const exitCode = await check(wishes, screen);
  if (wishes.watch) {
    await watchFolders(wishes.folders, screen.warn, async () => {
      screen.clear?.();
      await check(wishes, { ...screen, isAgain: true });
    });
  }
  return exitCode;
}

async function check({ folders, format, against }: Wishes, screen: Screen): Promise<0 | 1 | 2> {
  const checked = await checkFolders(folders, against);
  // A report of nothing would read like a pass.
  if (checked.documents.length > 0 || format !== 'people') screen.say(reports[format](checked, screen));
  for (const { fault } of checked.notChecked) screen.warn(`${fault}\n`);
  if (checked.notChecked.length > 0) return 2;
  return countsOf(checked.documents).errors > 0 ? 1 : 0;
}
