import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkMany } from '../../checker/many/check-many.ts';
import { writeDocuments } from './write-documents.ts';

/** What came of checking many documents. */
export interface CheckBench {
  documents: number;
  /** Of all of them. */
  words: number;
  findings: number;
  /** With the start of the threads. */
  seconds: number;
  /** Processor time of all threads. */
  processorSeconds: number;
  /** The memory of the process after so many documents, in bytes. */
  memory: { documents: number; bytes: number }[];
}

/** After how many documents the memory is looked at. */
const STEP = 100;

/**
 * Checks many documents of the size of one that is there, and measures time and memory.
 * @param like the folder of that document
 * @param count how many
 * @param say tells how far it is
 */
export async function benchCheck(like: string, count: number, say: (text: string) => void): Promise<CheckBench> {
  const workshop = await mkdtemp(join(tmpdir(), 'plainleaf-bench-'));
  try {
    say(`Writing ${count} documents\n`);
    const folders = await writeDocuments(like, workshop, count);
    say('Checking them\n');
    const bench: CheckBench = { documents: 0, words: 0, findings: 0, seconds: 0, processorSeconds: 0, memory: [] };
    const [from, before] = [performance.now(), process.cpuUsage()];
    for await (const outcome of checkMany(folders)) {
      if (outcome.fault !== undefined) throw new Error(outcome.fault);
      bench.documents += 1;
      bench.words += outcome.measures?.words ?? 0;
      bench.findings += outcome.findings.length;
      if (bench.documents % STEP === 0) {
        bench.memory.push({ documents: bench.documents, bytes: process.memoryUsage.rss() });
        say(`${bench.documents} documents\n`);
      }
    }
    bench.seconds = (performance.now() - from) / 1000;
    const { user, system } = process.cpuUsage(before);
    bench.processorSeconds = (user + system) / 1e6;
    return bench;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
