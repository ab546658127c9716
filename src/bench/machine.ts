import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import { launchBrowser } from '../print/browser/launch-browser.ts';

/** What a measurement depends on besides the code. */
export interface Computer {
  processor: string;
  /** How many jobs it can do at once. */
  atOnce: number;
  memory: string;
  system: string;
  node: string;
  /** How many programs wanted to run in the minute before. */
  load: string;
  /** 2026-11-24. */
  date: string;
}

/** A computer and the browser that prints on it. */
export interface Machine extends Computer {
  browser: string;
}

/** Describes this computer and its browser, as they are now. */
export async function describeMachine(): Promise<Machine> {
  const browser = await launchBrowser();
  const version = await browser.version();
  await browser.close();
  return { ...describeComputer(), browser: version.replace('/', ' ') };
}

/** Describes this computer, as it is now. */
export function describeComputer(): Computer {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    atOnce: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${platform()} ${arch()}`,
    node: process.version.slice(1),
    load: (loadavg()[0] ?? 0).toFixed(1),
    date: new Date().toISOString().slice(0, 10),
  };
}
