import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { printEditions } from '../../print/print-editions.ts';
import type { Way } from '../way.ts';

/**
 * The whole pipeline, as a build runs it, with nothing kept from an earlier one.
 * @param site the folder of a built site; its documents.json says what is printed
 * @param workshop a folder for what is kept
 */
export function pipeline(site: string, workshop: string): Way {
  return {
    name: 'The whole pipeline',
    print: async () => {
      const kept = await mkdtemp(join(workshop, 'kept-'));
      const made = await printEditions(site, kept);
      await rm(kept, { recursive: true });
      return Promise.all(made.map(({ file }) => readFile(join(site, file))));
    },
  };
}
