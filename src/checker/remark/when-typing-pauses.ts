import { setTimeout } from 'node:timers/promises';

/** Milliseconds without a key in which somebody who types has paused. */
const PAUSE = 150;

/**
 * Makes a check that looks at the newest text of a file only. Editors ask at each key, a check takes
 * longer than the next key, and findings would come later and later. Who asked about an older text
 * gets what is true of the newest.
 *
 * @param check what to do with a file and its text
 */
export function whenTypingPauses<T>(
  check: (path: string, text: string) => T,
): (path: string, text: string) => Promise<T> {
  const newest = new Map<string, string>();
  const running = new Map<string, Promise<T>>();

  async function checkNewest(path: string): Promise<T> {
    let seen: string | undefined;
    while (seen !== newest.get(path)) {
      seen = newest.get(path);
      await setTimeout(PAUSE);
    }
    running.delete(path);
    newest.delete(path);
    return check(path, seen ?? '');
  }

  return (path, text) => {
    newest.set(path, text);
    const started = running.get(path) ?? checkNewest(path);
    running.set(path, started);
    return started;
  };
}
