import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file so that nobody ever sees half of it. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.${counter++}`;
  try {
    await writeFile(beside, content);
    // By the clock of this machine: that of a disk elsewhere may be another, and the age of a file is looked at.
    await utimes(beside, new Date(), new Date());
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

let counter = 0;
