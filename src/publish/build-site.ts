import type { ReadySound } from '../sound/make-sounds.ts';
import { placeSounds } from '../sound/place-sounds.ts';
import { renderSite } from './render-site.ts';

/**
 * Builds the website with Astro.
 * @param root the project's folder
 * @param outDir the folder to build into
 * @param sounds the sounds of its pages
 */
export async function buildSite(root: string, outDir: string, sounds: readonly ReadySound[]): Promise<void> {
  await renderSite(root, outDir, { sounds });
  await placeSounds(outDir, sounds);
}
