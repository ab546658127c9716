import type { Way } from './way.ts';

/**
 * Tries a program that is not ours, so that the others are measured without it when it fails.
 * @param way how it prints; undefined when it is not here
 * @param say tells why it is left out
 */
export async function ifItWorks(way: Way | undefined, say: (text: string) => void): Promise<Way | undefined> {
  try {
    await way?.print();
    return way;
  } catch (error) {
    say(`${way?.name ?? ''} is left out: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}
