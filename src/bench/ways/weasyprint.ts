import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import type { Way } from '../way.ts';
import { runProgram } from './run-program.ts';

/**
 * The WeasyPrint of this machine: a run of it for each page, and as many at once as the pipeline prints.
 *
 * @param addresses where the pages are served
 * @param workshop a folder for the files
 * @param tags whether it makes tags for screen readers, as the pipeline does
 * @returns undefined when it is not installed
 */
export async function weasyPrint(
  addresses: readonly string[],
  workshop: string,
  tags: 'with tags' | 'without tags',
): Promise<Way | undefined> {
  const said = await runProgram('weasyprint', ['--version']).catch(() => '');
  const version = /\d[\d.]*/.exec(said)?.[0];
  if (version === undefined) return undefined;
  const options = tags === 'with tags' ? ['--pdf-variant', 'pdf/ua-1'] : [];
  const print = async (address: string, index: number): Promise<Uint8Array> => {
    const file = join(workshop, `weasyprint-${index}.pdf`);
    await runProgram('weasyprint', ['--quiet', ...options, address, file]);
    return readFile(file);
  };
  return {
    name: `WeasyPrint ${version}, ${tags}`,
    print: () => pMap(addresses, print, { concurrency: availableParallelism() }),
  };
}
