import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import { launchBrowser } from '../print/browser/launch-browser.ts';

/** What a measurement depends on besides the code. */
export interface Machine {
  processor: string;
  /** How many jobs it can do at once. */
  atOnce: number;
  memory: string;
  system: string;
  node: string;
  browser: string;
  /** How many programs wanted to run in the minute before. */
  load: string;
  /** 2026-11-24. */
  date: string;
}

/** Describes this machine, as it is now. */
export async function describeMachine(): Promise<Machine> {
  const browser = await launchBrowser();
  const version = await browser.version();
  await browser.close();
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    atOnce: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${platform()} ${arch()}`,
    node: process.version.slice(1),
    browser: version.replace('/', ' '),
    load: (loadavg()[0] ?? 0).toFixed(1),
    date: new Date().toISOString().slice(0, 10),
  };
}
