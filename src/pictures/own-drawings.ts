import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readDrawing } from './drawing.ts';

/** Drawings in one of our own folders. */
export interface OwnDrawings {
  /** Names of the files, without `.svg`. */
  names: string[];
  /** What stands inside a drawing's `<svg>`; nothing when there is no such file or it has a problem. */
  read: (name: string) => string | undefined;
}

/**
 * The drawings in a folder. A problem with one is told when it is first read.
 *
 * @param side width and height of their grid
 */
export function ownDrawings(folder: string, side: number, problems: VFileMessage[]): OwnDrawings {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.svg'))
        .sort()
    : [];
  const names = files.map((file) => basename(file, '.svg'));
  const bodies = new Map<string, string | undefined>();
  const read = (name: string) => {
    if (!names.includes(name)) return undefined;
    if (!bodies.has(name)) {
      const path = join(folder, `${name}.svg`);
      const drawing = readDrawing(path, path, side);
      problems.push(...drawing.problems);
      bodies.set(name, drawing.body || undefined);
    }
    return bodies.get(name);
  };
  return { names, read };
}
