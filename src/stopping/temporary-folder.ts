import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { onExit } from './on-exit.ts';

/** How often a folder is tried to be removed that something is still written into, and how long after; in milliseconds. */
const AGAIN = { maxRetries: 5, retryDelay: 50 };

/** A folder for what is not whole yet. */
export interface TemporaryFolder {
  path: string;
  /** Throws the folder away, if it is still there. */
  remove: () => Promise<void>;
}

/**
 * Makes a folder that does not outlive the process, also when that is stopped.
 * @param beginning the beginning of its path, as in `/tmp/plainleaf-`
 */
export async function makeTemporaryFolder(beginning: string): Promise<TemporaryFolder> {
  return temporary(await mkdtemp(beginning));
}

/** Throws a folder away, also when the process is stopped in the middle of that. */
export async function removeFolder(path: string): Promise<void> {
  await temporary(path).remove();
}

function temporary(path: string): TemporaryFolder {
  const forget = onExit(() => removeNow(path));
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true, ...AGAIN });
      forget();
    },
  };
}

function removeNow(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, ...AGAIN });
  } catch {
    // The process ends all the same, and the next build clears what is left.
  }
}
