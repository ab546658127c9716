import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { MachineFault } from '../machine-fault.ts';

/** What a browser writes there for itself and for the pages that it prints, with room to spare; in megabytes. */
const NEEDED = 64;

/**
 * Sees whether a browser has room for its temporary files: one without dies in the middle, and does not say why.
 * @throws MachineFault when there is too little, with what to do
 */
export async function checkTemporaryRoom(): Promise<void> {
  const folder = tmpdir();
  const { blocks, bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  // Some file systems do not tell their size.
  if (blocks === 0 || free >= NEEDED) return;
  throw new MachineFault(
    `The folder for temporary files, ${folder}, has room for ${free} MB, and the browser that prints needs ${NEEDED}. ` +
      'Make room in it, or let TMPDIR name another folder, and try again.',
  );
}
