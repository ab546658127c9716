import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The code that prints. */
const code = fileURLToPath(new URL('..', import.meta.url));

/** The versions of the libraries that it uses. */
const lock = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/** A mark of the print pipeline itself: whatever changes in its code, all is printed again. */
export async function codeFingerprint(): Promise<string> {
  const names = (await readdir(code, { recursive: true })).filter((name) => /\.\w+$/.test(name)).toSorted();
  const hash = createHash('sha256');
  const paths = [...names.map((name) => join(code, name)), lock];
  for (const content of await Promise.all(paths.map((path) => readFile(path).catch(() => '')))) hash.update(content);
  return hash.digest('hex');
}
