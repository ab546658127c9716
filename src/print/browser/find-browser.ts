import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { cacheFolder } from '../../cache/cache-folder.ts';
import { MachineFault } from '../machine-fault.ts';
import { unpackChromium } from './unpack-chromium.ts';

/** A browser to print with. */
export interface FoundBrowser {
  program: string;
  /** The folder of the libraries that its system may lack. */
  libraries?: string;
}

/** Where browsers of the Chromium family are installed, by system. */
const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge-stable',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`];
  }),
};

/** What finding a browser depends on. */
export interface Surroundings {
  /** PUPPETEER_EXECUTABLE_PATH, which goes before all. */
  chosen?: string | undefined;
  system?: NodeJS.Platform;
  processor?: string;
  /** Where browsers may be installed; those of the system when left out. */
  programs?: readonly string[];
  /** The folder for the browser that npm brings. */
  cache?: string;
}

/**
 * The browser to print with: the one that PUPPETEER_EXECUTABLE_PATH names, the one that npm brings
 * (Linux on x64), or an installed Chrome, Edge or Chromium.
 *
 * @throws MachineFault when there is none, with what to do
 */
export async function findBrowser({
  chosen = process.env['PUPPETEER_EXECUTABLE_PATH'],
  system = platform(),
  processor = process.arch,
  programs = installed[system] ?? [],
  cache = cacheFolder,
}: Surroundings = {}): Promise<FoundBrowser> {
  if (chosen) {
    if (existsSync(chosen)) return { program: chosen };
    throw new MachineFault(
      `PUPPETEER_EXECUTABLE_PATH names ${chosen}, and there is no such file. Correct the path, or unset it.`,
    );
  }
  if (system === 'linux' && processor === 'x64') return unpackChromium(cache);
  const program = programs.find((path) => existsSync(path));
  if (program) return { program };
  throw new MachineFault(
    'No browser to print with was found. Install Google Chrome or Microsoft Edge, ' +
      'or set PUPPETEER_EXECUTABLE_PATH to the program file of a browser of the Chromium family.',
  );
}
