import { readFile } from 'node:fs/promises';

/** Linux counts the time of processors in hundredths of a second. */
const TICKS = 100;

/**
 * How long the processors have worked for a program and those that it has started, in seconds. What
 * else the machine does is hardly in it. Only Linux tells it.
 * @param pid the number of its process
 */
export async function processorSeconds(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name before the last bracket may have spaces.
  const numbers = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0] = numbers.slice(11, 13).map(Number);
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean);
  const theirs = await Promise.all(children.map((child) => processorSeconds(Number(child))));
  return theirs.reduce((sum, seconds) => sum + seconds, (user + system) / TICKS);
}
