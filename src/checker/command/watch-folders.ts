import { existsSync, watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** An editor writes a file in several steps: how long they may take, in milliseconds. */
const SETTLE = 100;

/**
 * Does work each time that something in folders has changed, once for all that changes at one time.
 * It ends only when there is no folder.
 *
 * @param say tells that it waits
 */
export async function watchFolders(
  folders: readonly string[],
  say: (text: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const there = folders.filter((folder) => existsSync(folder));
  let change = Promise.withResolvers<undefined>();
  const watchers = there.map((folder) => watch(folder, { recursive: true }, () => change.resolve(undefined)));
  while (watchers.length > 0) {
    say(`\nWaiting for changes in ${there.join(', ')}. Ctrl+C ends.\n`);
    await change.promise;
    await setTimeout(SETTLE);
    change = Promise.withResolvers();
    await work();
  }
}
