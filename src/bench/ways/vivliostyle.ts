import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../../cache/cache-folder.ts';
import { browserEnvironment } from '../../print/browser/browser-environment.ts';
import { findBrowser } from '../../print/browser/find-browser.ts';
import type { Way } from '../way.ts';
import { runProgram } from './run-program.ts';

const VERSION = '11.3.3';

/** A folder of its own, since nothing else needs it. */
const folder = join(cacheFolder, `vivliostyle-${VERSION}`);

const program = join(folder, 'node_modules', '@vivliostyle', 'cli', 'dist', 'cli.js');

/**
 * Vivliostyle CLI, installed once, with the browser that the pipeline prints with.
 *
 * @param address where the page is served
 * @param workshop a folder for the file
 * @returns undefined when it cannot be installed
 */
export async function vivliostyle(address: string, workshop: string): Promise<Way | undefined> {
  if (!(await isInstalled())) return undefined;
  const found = await findBrowser();
  const environment = await browserEnvironment(found);
  const file = join(workshop, 'vivliostyle.pdf');
  const options = ['--single-doc', '--executable-browser', resolve(found.program), '--output', file];
  return {
    name: `Vivliostyle CLI ${VERSION}`,
    print: async () => {
      await runProgram(process.execPath, [program, 'build', address, ...options], environment);
      return [await readFile(file)];
    },
  };
}

/** Installs it with the npm that runs this command, and without a browser of its own. */
async function isInstalled(): Promise<boolean> {
  const { npm_execpath: npm } = process.env;
  if (npm !== undefined && !existsSync(program)) {
    await mkdir(folder, { recursive: true });
    const args = [npm, 'install', '--prefix', folder, '--no-audit', '--no-fund', `@vivliostyle/cli@${VERSION}`];
    await runProgram(process.execPath, args, { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' }).catch(() => undefined);
  }
  return existsSync(program);
}
