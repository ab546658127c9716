import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadySound } from './make-sounds.ts';

/**
 * Copies the files of sounds to their addresses.
 * @param site the folder of the built site
 */
export async function placeSounds(site: string, sounds: readonly ReadySound[]): Promise<void> {
  for (const { files, paths } of sounds) {
    for (const [index, { file }] of files.entries()) {
      const to = join(site, file);
      await mkdir(dirname(to), { recursive: true });
      await copyFile(paths[index] ?? '', to);
    }
  }
}
