import { createHash } from 'node:crypto';
import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetUnused } from '../cache/forget-unused.ts';
import { writeWhole } from '../cache/write-whole.ts';
import type { MadeFile } from './speak.ts';

/** A sound file as it is kept. */
export interface KeptFile extends Omit<MadeFile, 'content'> {
  /** Where it is. */
  path: string;
  bytes: number;
}

type Entry = Omit<KeptFile, 'path'> & { stored: string };

/** Keeps sound files between builds, so that nothing is spoken twice. */
export class KeptSounds {
  readonly #folder: string;

  /** @param folder where they are kept */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The files that were made for a job.
   * @param job all that they depend on: words, voice, programs
   * @returns undefined when they are not kept, or not whole
   */
  async find(job: string): Promise<KeptFile[] | undefined> {
    try {
      const entries = JSON.parse((await this.#readUsed(`${hashOf(job)}.json`)).toString()) as Entry[];
      for (const { stored, ending } of entries) {
        if (storedName(await this.#readUsed(stored), ending) !== stored) return undefined;
      }
      return entries.map((entry) => this.#kept(entry));
    } catch {
      return undefined; // not kept, or only half of it
    }
  }

  /** Keeps the files of a job. */
  async keep(job: string, files: readonly MadeFile[]): Promise<KeptFile[]> {
    const entries = files.map(({ content, ...facts }) => ({
      ...facts,
      bytes: content.byteLength,
      stored: storedName(content, facts.ending),
    }));
    for (const [index, { content }] of files.entries()) {
      await writeWhole(join(this.#folder, entries[index]?.stored ?? ''), content);
    }
    await writeWhole(join(this.#folder, `${hashOf(job)}.json`), JSON.stringify(entries));
    return entries.map((entry) => this.#kept(entry));
  }

  /** Throws away what no build has used for a month. */
  forget(now?: number): Promise<void> {
    return forgetUnused(this.#folder, now);
  }

  #kept({ stored, ...facts }: Entry): KeptFile {
    return { ...facts, path: join(this.#folder, stored) };
  }

  /** Reads a file, and notes that it was used today. */
  async #readUsed(name: string): Promise<Buffer> {
    const path = join(this.#folder, name);
    const content = await readFile(path);
    await utimes(path, new Date(), new Date());
    return content;
  }
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file is stored by its content: so one that lost its end is found out. */
function storedName(content: Uint8Array, ending: string): string {
  return `${hashOf(content)}${ending}`;
}
