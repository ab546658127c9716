import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFiles } from '../pages/site-files.ts';

/** A finished PDF as it is kept. */
export interface KeptPdf {
  file: string;
  pages: number;
  pdf: Uint8Array;
}

interface Entry {
  /** What each file that the page was made of was like: its address and its hash. */
  made: [address: string, hash: string][];
  pdfs: { file: string; pages: number; stored: string }[];
}

/**
 * Keeps finished PDFs between builds, each with a list of the files that it was made of. It is used
 * again while none of these has changed.
 */
export class KeptPdfs {
  readonly #folder: string;
  readonly #site: SiteFiles;

  /**
   * @param folder where they are kept
   * @param site the files of the built site
   */
  constructor(folder: string, site: SiteFiles) {
    this.#folder = folder;
    this.#site = site;
  }

  /**
   * The PDFs that were made for a job, if the job would make the same again.
   * @param job what tells it from others: its page, its facts, the browser, the code
   */
  async find(job: string): Promise<KeptPdf[] | undefined> {
    try {
      const { made, pdfs } = JSON.parse(await readFile(this.#path(job), 'utf8')) as Entry;
      for (const [address, hash] of made) if ((await this.#site.hash(address)) !== hash) return undefined;
      return await Promise.all(
        pdfs.map(async ({ stored, ...rest }) => ({ ...rest, pdf: await readFile(join(this.#folder, stored)) })),
      );
    } catch {
      return undefined; // not kept, or only half of it
    }
  }

  /**
   * Keeps the PDFs of a job.
   * @param job what tells it from others
   * @param files the addresses of the files that it was made of
   */
  async keep(job: string, files: readonly string[], pdfs: readonly KeptPdf[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const hashes = await Promise.all(files.map(async (file) => [file, (await this.#site.hash(file)) ?? ''] as const));
    const stored = await Promise.all(
      pdfs.map(async ({ file, pages, pdf }) => {
        const name = `${hashOf(pdf)}.pdf`;
        await writeWhole(join(this.#folder, name), pdf);
        return { file, pages, stored: name };
      }),
    );
    await writeWhole(this.#path(job), JSON.stringify({ made: hashes, pdfs: stored }));
  }

  #path(job: string): string {
    return join(this.#folder, `${hashOf(job)}.json`);
  }
}

/** Writes a file so that nobody ever sees half of it. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.${counter++}`;
  await writeFile(beside, content);
  await rename(beside, path);
}

let counter = 0;

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
