import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { checkPdf } from '../check-pdf.ts';
import { UnreadablePdf } from '../../values/unreadable-pdf.ts';
import type { Answer, Question } from './check-in-time.ts';
import { notOpened } from './not-opened.ts';

parentPort?.postMessage(await answer(workerData as Question));

async function answer({ file, source }: Question): Promise<Answer> {
  try {
    return { report: await checkPdf(readFileSync(file), file, source) };
  } catch (error) {
    if (error instanceof UnreadablePdf) return { unreadable: error.message };
    // Whatever a broken file does to the checker, its reader is told that it cannot be checked.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    if (error instanceof Error && 'code' in error) return { unreadable: notOpened(error.code, reason) };
    return { unreadable: `The file is broken inside (${reason}). Expected a PDF as ISO 32000 describes it.` };
  }
}
