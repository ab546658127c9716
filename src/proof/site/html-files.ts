import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * All HTML files in the folder of a site: `privacy-policy/index.html`.
 * @param folder the folder of the site
 */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.html?$/i.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();
}
