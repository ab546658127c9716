import { build } from 'astro';
import type { Sound } from '../model/sounds.ts';

/** What pages are made of beside the content. */
export interface Beside {
  /** The sounds of the pages. */
  sounds: readonly Sound[];
  /** The path of report.json, when the website was checked: the pages about accessibility tell of it. */
  report?: string;
}

/**
 * Lets Astro make the pages.
 * @param root the project's folder
 * @param outDir the folder to build into
 */
export async function renderSite(root: string, outDir: string, { sounds, report = '' }: Beside): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const told = sounds.map(({ page, seconds, isRecorded, files }): Sound => ({ page, seconds, isRecorded, files }));
  const define = { PLAINLEAF_SOUNDS: JSON.stringify(told), PLAINLEAF_REPORT: JSON.stringify(report) };
  await build({ root, outDir, logLevel: 'error', vite: { define } });
}
