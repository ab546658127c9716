import { existsSync, statSync } from 'node:fs';
import { readdir, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** The end of the name of what was published before, while the new takes its place. */
const ASIDE = '-before';

/** How often a run tries to take the place: each time that it fails, another run has just taken it. */
const TRIES = 100;

/**
 * Puts a new folder in the place of the old one. Other runs may do so at the same time: folders are
 * only ever moved whole, so in the place stands the whole of one of them, or nothing for a moment.
 *
 * @param from the new folder
 * @param to its place
 */
export async function swapFolders(from: string, to: string): Promise<void> {
  const aside = `${from}${ASIDE}`;
  await take(from, to, aside, TRIES);
  await throwAway(aside);
}

/**
 * Puts back what was published before, when a run was stopped between taking it away and putting the new there.
 * @param workshop the folder with what runs have left
 * @param to the place
 */
export async function restoreFolder(workshop: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  const [newest] = (await readdir(workshop))
    .filter((name) => name.endsWith(ASIDE))
    .map((name) => join(workshop, name))
    .sort((one, other) => changed(other) - changed(one));
  if (newest !== undefined) await move(newest, to);
}

/** When a folder was last changed, in milliseconds; of one that is gone, now. */
export function changed(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

/** Deletes a folder. It is renamed first, so that nobody puts back half of it. */
export async function throwAway(folder: string): Promise<void> {
  const gone = `${folder}-gone`;
  if (await move(folder, gone)) await rm(gone, { recursive: true, force: true });
}

async function take(from: string, to: string, aside: string, tries: number): Promise<void> {
  // Untouched for an hour it would be thought abandoned. Who does not own it may not touch it: no harm.
  await utimes(to, new Date(), new Date()).catch(() => undefined);
  await move(to, aside);
  try {
    await rename(from, to);
  } catch (error) {
    if (!(await move(aside, to))) await throwAway(aside);
    if (tries === 1 || !isTaken(error)) throw error;
    await take(from, to, aside, tries - 1);
  }
}

/** Moves a folder, unless it is gone or another one has taken the place: then another run was faster. */
async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isTaken(error) || codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Whether something stands in the place already; EPERM is what Windows says then. */
function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
