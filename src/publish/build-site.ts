import { build } from 'astro';

/**
 * Builds the website with Astro.
 * @param root the project's folder
 * @param outDir the folder to build into
 */
export async function buildSite(root: string, outDir: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ root, outDir, logLevel: 'error' });
}
