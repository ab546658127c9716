import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Report } from '../report.ts';
import { UnreadablePdf } from '../../values/unreadable-pdf.ts';

/** What a worker is asked. */
export interface Question {
  file: string;
  source: string | undefined;
}

/** What a worker answers. */
export type Answer = { report: Report } | { unreadable: string };

/** A PDF is checked in a second; a file that takes longer than this would take for ever. */
const seconds = 30;
const megabytes = 2048;

/**
 * Checks a file in a worker, so that a file that is made to swell or to go on for ever ends soon.
 * @throws UnreadablePdf when it cannot be read, or not in time
 */
export async function checkInTime(question: Question, limit = seconds): Promise<Report> {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), {
    workerData: question,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What a library has to say of a broken file is not for the reader of the report.
    stdout: true,
    stderr: true,
  });
  const timeout = AbortSignal.timeout(limit * 1000);
  try {
    const [answer] = (await once(worker, 'message', { signal: timeout })) as [Answer];
    if ('report' in answer) return answer.report;
    throw new UnreadablePdf(answer.unreadable);
  } catch (error) {
    if (timeout.aborted) throw new UnreadablePdf(`It takes more than ${limit} seconds. Expected a file that ends.`);
    if (isOutOfMemory(error)) throw new UnreadablePdf(`It takes more than ${megabytes} MB. Expected a smaller file.`);
    throw error;
  } finally {
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
