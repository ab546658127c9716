import { build } from 'astro';
import type { Sound } from '../model/sounds.ts';
import type { ReadySound } from '../sound/make-sounds.ts';
import { placeSounds } from '../sound/place-sounds.ts';

/**
 * Builds the website with Astro.
 * @param root the project's folder
 * @param outDir the folder to build into
 * @param sounds the sounds of its pages
 */
export async function buildSite(root: string, outDir: string, sounds: readonly ReadySound[]): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const told = sounds.map(({ page, seconds, isRecorded, files }): Sound => ({ page, seconds, isRecorded, files }));
  const vite = { define: { PLAINLEAF_SOUNDS: JSON.stringify(told) } };
  await build({ root, outDir, logLevel: 'error', vite });
  await placeSounds(outDir, sounds);
}
