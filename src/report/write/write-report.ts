import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityAddress } from '../../model/addresses.ts';
import type { Report } from '../report.ts';
import { earl } from './earl.ts';
import { junit } from './junit.ts';

/** The report for programs. */
const files = {
  'report.json': (report: Report) => `${JSON.stringify(report)}\n`,
  'junit.xml': junit,
  'earl.json': earl,
} as const;

/**
 * Writes the report for programs, in each form.
 * @param site the folder of the built site
 * @returns the path of report.json, of which the pages are made
 */
export async function writeReport(site: string, report: Report): Promise<string> {
  const folder = join(site, accessibilityAddress);
  await mkdir(folder, { recursive: true });
  for (const [name, write] of Object.entries(files)) await writeFile(join(folder, name), write(report));
  return join(folder, 'report.json');
}
