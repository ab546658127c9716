import { createHash } from 'node:crypto';
import { mkdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetUnused } from '../../cache/forget-unused.ts';
import { writeWhole } from '../../cache/write-whole.ts';
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
      const { made, pdfs } = JSON.parse(await readFile(join(this.#folder, this.#name(job)), 'utf8')) as Entry;
      for (const [address, hash] of made) if ((await this.#site.hash(address)) !== hash) return undefined;
      const found = await Promise.all(
        pdfs.map(async ({ stored, ...rest }) => ({ ...rest, pdf: await this.#readUsed(stored) })),
      );
      await this.#readUsed(this.#name(job));
      return pdfs.every(({ stored }, index) => stored === pdfName(found[index]?.pdf)) ? found : undefined;
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
        const name = pdfName(pdf);
        await writeWhole(join(this.#folder, name), pdf);
        return { file, pages, stored: name };
      }),
    );
    await writeWhole(join(this.#folder, this.#name(job)), JSON.stringify({ made: hashes, pdfs: stored }));
  }

  /** Throws away what no build has used for a month. */
  forget(now?: number): Promise<void> {
    return forgetUnused(this.#folder, now);
  }

  #name(job: string): string {
    return `${hashOf(job)}.json`;
  }

  /** Reads a file, and notes that it was used today. */
  async #readUsed(name: string): Promise<Uint8Array> {
    const path = join(this.#folder, name);
    const content = await readFile(path);
    await utimes(path, new Date(), new Date());
    return content;
  }
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A PDF is stored by its content: so a file that lost its end is found out. */
function pdfName(pdf: Uint8Array | undefined): string {
  return `${hashOf(pdf ?? '')}.pdf`;
}
