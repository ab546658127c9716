import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The list, in the folder of the site. */
export const CHECKSUMS = 'checksums.txt';

/**
 * Lists all that was made with its SHA-256, in the form that `sha256sum --check` reads: so that
 * anybody can see whether two builds are the same, and whether a copy is whole.
 *
 * @param site the folder of the built site
 * @returns how many files it lists
 */
export async function writeChecksums(site: string): Promise<number> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => name !== CHECKSUMS)
    .toSorted();
  const lines = await Promise.all(
    files.map(
      async (name) =>
        `${createHash('sha256')
          .update(await readFile(join(site, name)))
          .digest('hex')}  ${name}\n`,
    ),
  );
  await writeFile(join(site, CHECKSUMS), lines.join(''));
  return files.length;
}
