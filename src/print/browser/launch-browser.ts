import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { makeTemporaryFolder } from '../../stopping/temporary-folder.ts';
import { MachineFault } from '../machine-fault.ts';
import { browserEnvironment } from './browser-environment.ts';
import { checkTemporaryRoom } from './check-temporary-room.ts';
import { findBrowser } from './find-browser.ts';

/** Chromium's sandbox off; its zygote process cannot start without it. */
const NO_SANDBOX = ['--no-sandbox', '--no-zygote'];

/**
 * Starts the browser that prints, and that the tests drive.
 * @throws MachineFault when there is none, when it has no room, or when it does not start
 */
export async function launchBrowser(): Promise<Browser> {
  return (await launchKnownBrowser()).browser;
}

/** The same, with what it was started with: for a program that starts one itself. */
export async function launchKnownBrowser(): Promise<{ browser: Browser; options: LaunchOptions }> {
  const found = await findBrowser();
  const environment = await browserEnvironment(found);
  await checkTemporaryRoom();
  const failures: unknown[] = [];
  for (const sandbox of sandboxes()) {
    const options = launchOptions(found.program, sandbox, environment);
    try {
      return { browser: await launch(options), options };
    } catch (error) {
      failures.push(error);
    }
  }
  throw new MachineFault(
    `The browser ${found.program} did not start. Check that it runs on this machine, ` +
      'or set PUPPETEER_EXECUTABLE_PATH to another one.',
    failures.at(-1),
  );
}

/**
 * The ways to start, in their order; a browser that died at its start is started once more.
 * Chromium refuses its sandbox to root. Anybody else keeps it,
 * but for systems that forbid what it is made of (Ubuntu 24.04 does, for programs that it did not
 * install): there it starts without, since all that it opens is pages from this machine: our own, or those that somebody
 * gives to be checked.
 */
function sandboxes(): string[][] {
  return process.getuid?.() === 0 ? [NO_SANDBOX, NO_SANDBOX] : [[], NO_SANDBOX];
}

function launchOptions(program: string, sandbox: readonly string[], env: NodeJS.ProcessEnv): LaunchOptions {
  return {
    executablePath: program,
    headless: 'shell',
    args: ['--font-render-hinting=none', '--disable-background-networking', ...sandbox],
    env,
  };
}

async function launch(options: LaunchOptions): Promise<Browser> {
  // Puppeteer's own folder for it stays behind when the browser is killed.
  const profile = await makeTemporaryFolder(join(tmpdir(), 'plainleaf-browser-'));
  // It may be written into for a moment by what dies with the browser: then it goes when this process ends.
  const remove = () => void profile.remove().catch(() => undefined);
  try {
    const browser = await puppeteer.launch({ ...options, userDataDir: profile.path });
    browser.process()?.once('exit', remove);
    return browser;
  } catch (error) {
    remove();
    throw error;
  }
}
