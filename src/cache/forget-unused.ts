import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What no build has asked for in this time is thrown away; in milliseconds. */
const FORGOTTEN = 30 * 24 * 60 * 60 * 1000;

/**
 * Throws away what no build has used for a month.
 * @param folder where things are kept; a file counts as used on the day of its time stamp
 */
export async function forgetUnused(folder: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now })); // another build has thrown it away
    if (now - mtimeMs > FORGOTTEN) await rm(path, { force: true });
  }
}
