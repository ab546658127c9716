import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { varying, type Dice } from './vary.ts';

/**
 * Writes documents of the size of one that is there, each with other words.
 * @param like the folder of that document
 * @param folder where they go
 * @returns their folders
 */
export async function writeDocuments(like: string, folder: string, count: number): Promise<string[]> {
  const names = (await readdir(like)).filter((name) => /^\d.*\.mdx$/.test(name));
  const parts = await Promise.all(names.map(async (name) => ({ name, ...(await readPart(join(like, name))) })));
  // What is accepted there is not in the new words.
  const yaml = (await readFile(join(like, 'document.yaml'), 'utf8')).split(/^accepted:/m)[0] ?? '';
  const dice = diceFrom(1);
  const folders = Array.from({ length: count }, (_, index) => join(folder, `document-${index + 1}`));
  for (const document of folders) {
    await mkdir(document, { recursive: true });
    await writeFile(join(document, 'document.yaml'), yaml);
    for (const { name, head, words } of parts) await writeFile(join(document, name), head + words(dice));
  }
  return folders;
}

async function readPart(path: string): Promise<{ head: string; words: (dice: Dice) => string }> {
  const text = await readFile(path, 'utf8');
  const end = text.indexOf('\n---\n', 3) + 5;
  return { head: text.slice(0, end), words: varying(text.slice(end)) };
}

/** The same numbers each time (mulberry32), so that each run checks the same documents. */
function diceFrom(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
