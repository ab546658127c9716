import { availableParallelism } from 'node:os';
import { pMapIterable } from 'p-map';
import Tinypool from 'tinypool';
import { checkOne, faultOf, type DocumentChecked, type NotChecked } from './check-one.ts';
import { unpack, type Packed } from './packed.ts';

/** From how many documents on it is quicker to start threads, which takes them about a second. */
const MANY = 24;

/**
 * Checks the folders of documents, and gives what came of them in their order. Many are shared out
 * among all processors.
 */
export async function* checkMany(folders: readonly string[]): AsyncGenerator<DocumentChecked | NotChecked> {
  const threads = availableParallelism();
  if (folders.length < MANY || threads === 1) {
    for (const folder of folders) yield checkOne(folder);
    return;
  }
  const filename = new URL('check-worker.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
  const check = async (folder: string) => {
    try {
      return unpack((await pool.run(folder)) as Packed);
    } catch (error) {
      return { folder, fault: faultOf(folder, error) };
    }
  };
  try {
    yield* pMapIterable(folders, check, { concurrency: threads * 2 });
  } finally {
    await pool.destroy();
  }
}
