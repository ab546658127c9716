import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

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
 * Makes a folder to build in.
 * @param root the project's folder
 * @param target the folder that the finished build becomes, in the project's folder
 */
export async function openBuildingFolder(root: string, target = 'dist'): Promise<BuildingFolder> {
  const workshop = join(root, WORKSHOP);
  await mkdir(workshop, { recursive: true });
  await restore(workshop, join(root, target));
  await clearAbandoned(workshop);
  const path = await mkdtemp(join(workshop, 'build-'));
  await chmod(path, 0o755); // a temporary folder is closed to others, and a web server may be another user
  const discard = () => rm(path, { recursive: true, force: true });
  const finish = async () => {
    await swap(path, join(root, target), `${path}${BEFORE}`);
    await discard();
  };
  return { path, finish, discard };
}

/** The end of the name of what was published before, while the new takes its place. */
const BEFORE = '-before';

/** Puts back what was published before, when a run was stopped between taking it away and putting the new there. */
async function restore(workshop: string, target: string): Promise<void> {
  const before = (await readdir(workshop)).find((name) => name.endsWith(BEFORE));
  if (before !== undefined && !existsSync(target)) await rename(join(workshop, before), target);
}

/** Moves the old folder aside and the new one into its place; puts the old one back when that fails. */
async function swap(from: string, to: string, aside: string): Promise<void> {
  const hadOne = existsSync(to);
  if (hadOne) await rename(to, aside);
  try {
    await rename(from, to);
  } catch (error) {
    if (hadOne) await rename(aside, to);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

async function clearAbandoned(workshop: string): Promise<void> {
  for (const name of await readdir(workshop)) {
    const path = join(workshop, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > ABANDONED) await rm(path, { recursive: true, force: true });
  }
}
