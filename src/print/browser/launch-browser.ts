import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { MachineFault } from '../machine-fault.ts';
import { findBrowser } from './find-browser.ts';
import { writeFontsConf } from './fonts-conf.ts';

const cache = join('node_modules', '.cache', 'plainleaf');

/**
 * Starts the browser that prints, and that the tests drive.
 * @throws MachineFault when there is none, or when it does not start
 */
export async function launchBrowser(): Promise<Browser> {
  const { program, libraries, fonts } = await findBrowser();
  const isRoot = process.getuid?.() === 0;
  try {
    return await puppeteer.launch({
      executablePath: program,
      headless: 'shell',
      args: [
        '--font-render-hinting=none',
        '--disable-background-networking',
        // The zygote needs a set-up of the system that a browser from npm cannot rely on.
        ...(libraries ? ['--no-zygote', '--no-sandbox'] : []),
        // Chromium refuses to start as root with its sandbox; as anybody else it keeps it.
        ...(isRoot && !libraries ? ['--no-sandbox'] : []),
      ],
      env: {
        ...process.env,
        ...(libraries && { LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') }),
        ...(fonts && { FONTCONFIG_FILE: await writeFontsConf(cache, fonts) }),
      },
    });
  } catch (error) {
    throw new MachineFault(
      `The browser ${program} did not start. Check that it runs on this machine, ` +
        'or set PUPPETEER_EXECUTABLE_PATH to another one.',
      error,
    );
  }
}
