import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPictures } from '../pictures/index.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Names that were read, by the folder of the icons, and of which moment its list was. */
const known = new Map<string, { changed: number; names: ReadonlySet<string> }>();

/**
 * The pictures that a document can name: those of the icons beside the content that it is in, else
 * those of the project. They are read once, and again when their list has changed.
 *
 * @param document the folder of the document, from the root of the disk
 */
export function pictureNames(document: string): ReadonlySet<string> {
  const folder = iconsFor(document);
  const changed = statSync(join(folder, 'pictures.yaml'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const before = known.get(folder);
  if (before?.changed === changed) return before.names;
  const { names } = readPictures(relative(process.cwd(), folder));
  known.set(folder, { changed, names });
  return names;
}

function iconsFor(document: string): string {
  const beside = join(dirname(dirname(document)), 'icons');
  return existsSync(join(beside, 'pictures.yaml')) ? beside : join(project, 'icons');
}
