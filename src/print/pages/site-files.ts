import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { lookup } from 'mrmime';
import { drawAsCurves } from './draw-as-curves.ts';

/** A file of the built site, as the browser gets it. */
export interface SiteFile {
  body: Buffer;
  contentType: string;
}

/** The files of a built site. What many pages share is read once; pages are not kept, since there may be thousands. */
export class SiteFiles {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<SiteFile | undefined>>();

  /** @param folder the folder of the built site */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file at an address of the site, or undefined when there is none. */
  read(address: string): Promise<SiteFile | undefined> {
    if (address.endsWith('/') || address.endsWith('.html')) return this.#load(address);
    const known = this.#files.get(address) ?? this.#load(address);
    this.#files.set(address, known);
    return known;
  }

  /** A mark of the file's content; undefined when there is none. */
  async hash(address: string): Promise<string | undefined> {
    const file = await this.read(address);
    return file && createHash('sha256').update(file.body).digest('hex');
  }

  async #load(address: string): Promise<SiteFile | undefined> {
    const name = fileName(address);
    const body = name === undefined ? undefined : await readFile(join(this.#folder, name)).catch(() => undefined);
    if (name === undefined || body === undefined) return undefined;
    const contentType = lookup(name) ?? 'application/octet-stream';
    if (contentType === 'image/svg+xml') return { body: Buffer.from(drawAsCurves(body.toString())), contentType };
    return { body, contentType };
  }
}

/** The file at an address, from the folder of the site; undefined when there can be none. */
function fileName(address: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(address));
    if (path.includes('..')) return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined; // a percent sign that begins no letter
  }
}
