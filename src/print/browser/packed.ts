import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createBrotliDecompress } from 'node:zlib';
import { makeTemporaryFolder } from '../../stopping/temporary-folder.ts';

/** The folder of the package that brings Chromium for Linux. */
const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

/**
 * Unpacks something of @sparticuz/chromium, once for each version of it. The package itself unpacks
 * to the system's temporary folder, where two versions or two users meet.
 *
 * It is unpacked into a folder of its own name, which is then moved into place at once: two runs
 * at the same time do the work twice, but neither ever sees half of it.
 *
 * @param cache the folder to keep it in
 * @param name what it is, as in `chromium`
 * @param unpackInto does the work
 * @returns the folder
 */
export async function unpackOnce(
  cache: string,
  name: string,
  unpackInto: (folder: string) => Promise<void>,
): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const { path: beside, remove } = await makeTemporaryFolder(join(cache, 'unpacking-'));
  try {
    await unpackInto(beside);
    await moveIntoPlace(beside, folder);
  } finally {
    await remove();
  }
  return folder;
}

/**
 * A packed file and what unpacks it, to be piped onward.
 * @param name the file, as in `chromium.br`
 */
export function readPacked(name: string) {
  return [createReadStream(join(packed, 'bin', name)), createBrotliDecompress()] as const;
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
