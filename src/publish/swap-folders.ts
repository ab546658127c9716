import { existsSync, readdirSync, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder } from '../stopping/temporary-folder.ts';

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
  const replaced: string[] = [];
  try {
    take(from, to, TRIES, replaced);
  } finally {
    await Promise.all(replaced.map(throwAway));
  }
}

/**
 * Puts back what was published before, when a run was stopped between taking it away and putting the new there.
 * @param workshop the folder with what runs have left
 * @param to the place
 */
export function restoreFolder(workshop: string, to: string): void {
  if (existsSync(to)) return;
  const [newest] = readdirSync(workshop)
    .filter((name) => name.endsWith(ASIDE))
    .map((name) => join(workshop, name))
    .sort((one, other) => changed(other) - changed(one));
  if (newest !== undefined) move(newest, to);
}

/** When a folder was last changed, in milliseconds; of one that is gone, now. */
export function changed(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

/** Deletes a folder. It is renamed first, so that nobody puts back half of it. */
export async function throwAway(folder: string): Promise<void> {
  const gone = `${folder}-gone`;
  if (move(folder, gone)) await removeFolder(gone);
}

/**
 * It waits for nothing: so a signal that stops the run comes before or after, and never between.
 * @param replaced is where the folders are told that are in nobody's place any more
 */
function take(from: string, to: string, tries: number, replaced: string[]): void {
  const aside = `${from}-${tries}${ASIDE}`;
  touch(to);
  move(to, aside);
  try {
    renameSync(from, to);
    replaced.push(aside);
  } catch (error) {
    if (!move(aside, to)) replaced.push(aside);
    if (tries === 1 || !isTaken(error)) throw error;
    take(from, to, tries - 1, replaced);
  }
}

/** Untouched for an hour it would be thought abandoned. Who does not own it may not touch it: no harm. */
export function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // It is gone, or another's.
  }
}

/** Moves a folder, unless it is gone or another one has taken the place: then another run was faster. */
function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
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
