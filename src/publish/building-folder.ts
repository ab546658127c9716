import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../stopping/temporary-folder.ts';
import { changed, restoreFolder, swapFolders, throwAway, touch } from './swap-folders.ts';

/** Where unfinished builds lie: on the same disk as dist/, so that a finished one can be moved at once. */
const WORKSHOP = '.plainleaf';

/** A build that nobody has touched for this long was left by a run that was stopped; in milliseconds. */
const ABANDONED = 60 * 60 * 1000;

/** A folder to build in. dist/ is not touched before the build is whole. */
export interface BuildingFolder {
  path: string;
  /** Puts the finished build in the place of dist/. */
  finish: () => Promise<void>;
  /** Throws the unfinished build away. */
  discard: () => Promise<void>;
}

/**
 * Makes a folder to build in. Several runs may build, and finish, at the same time.
 * @param root the project's folder
 * @param target the folder that the finished build becomes, in the project's folder
 */
export async function openBuildingFolder(root: string, target = 'dist'): Promise<BuildingFolder> {
  const workshop = join(root, WORKSHOP);
  await makeFolder(workshop);
  restoreFolder(workshop, join(root, target));
  await clearAbandoned(workshop);
  const { path, remove } = await makeTemporaryFolder(join(workshop, 'build-'));
  await chmod(path, 0o755); // a temporary folder is closed to others, and a web server may be another user
  // Work inside it does not count as touching it, and some checks take hours.
  const alive = setInterval(() => touch(path), ABANDONED / 4).unref();
  return {
    path,
    finish: () => {
      clearInterval(alive);
      return swapFolders(path, join(root, target));
    },
    discard: () => {
      clearInterval(alive);
      return remove();
    },
  };
}

/** Not `recursive`: on a disk that can only be read Node then says that the folder is not there. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function clearAbandoned(workshop: string): Promise<void> {
  for (const name of await readdir(workshop)) {
    const path = join(workshop, name);
    // A clock that was put right since leaves folders from the future.
    if (Math.abs(Date.now() - changed(path)) > ABANDONED) await throwAway(path);
  }
}
