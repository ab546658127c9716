import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPictureNames } from '../pictures/index.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Names that were read, by the folder of the icons, and of which moment its list was. */
const known = new Map<string, { changed: number; names: ReadonlySet<string> }>();

/** The icons beside the content that a document is in, else those of the project. */
export function iconsFor(document: string): string {
  const beside = join(dirname(dirname(document)), 'icons');
  return existsSync(join(beside, 'pictures.yaml')) ? beside : join(project, 'icons');
}

/**
 * The names of the pictures in a folder of icons. They are read once, and again when their list has
 * changed.
 */
export function pictureNames(icons: string): ReadonlySet<string> {
  const changed = statSync(join(icons, 'pictures.yaml'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const before = known.get(icons);
  if (before?.changed === changed) return before.names;
  const names = readPictureNames(relative(process.cwd(), icons));
  known.set(icons, { changed, names });
  return names;
}
