import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readDocumentsFile } from '../built/read-documents-file.ts';
import { offlineListAddress, siteOfflineListAddress } from '../model/addresses.ts';
import type { OfflineList } from '../reader/offline/offline-list.ts';

/** What pages are made with. PDFs and sound are large, and kept only by readers who save them. */
const KINDS = new Set(['.css', '.js', '.png', '.svg', '.webmanifest', '.woff2']);

/** The browser keeps the worker itself. */
const WORKER = '/sw.js';

/** A file of the built site. */
interface BuiltFile {
  address: string;
  bytes: Buffer;
}

/**
 * Writes the lists of the files that the worker keeps: one for each document, with the pages that
 * belong to no document, and one for those pages alone.
 * @param site the folder of the built site, with its pages as they are published
 * @returns how many files can be kept
 */
export async function writeOfflineLists(site: string): Promise<number> {
  const { documents, pages } = await readDocumentsFile(site);
  const built = await readBuilt(site);
  const common = pages.filter((page) => page.endsWith('/'));
  const lists = [
    { address: siteOfflineListAddress, pages: common, data: [] },
    ...documents.map(({ id, language, pages: own }) => ({
      address: offlineListAddress(id),
      pages: [...common, ...own],
      data: [...built.keys()].filter(
        (file) =>
          isDataOf(file, id, new Intl.Locale(language).language) ||
          common.some((page) => file === `${page}speech.json`),
      ),
    })),
  ];
  const all = new Set<string>();
  for (const { address, pages: wanted, data } of lists) {
    const files = withNeeds([...data, ...wanted], built);
    await writeFile(join(site, address), JSON.stringify(toList(files)));
    for (const { address: file } of files) all.add(file);
  }
  return all.size;
}

async function readBuilt(site: string): Promise<Map<string, BuiltFile>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length).replaceAll('\\', '/'))
    .filter((name) => KINDS.has(extname(name)) || name.endsWith('.json') || name.endsWith('/index.html'))
    .toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({
      address: name.endsWith('/index.html') ? name.slice(0, -'index.html'.length) : name,
      bytes: await readFile(join(site, name)),
    })),
  );
  return new Map(files.map((file) => [file.address, file]));
}

/** Whether a file holds what the tools of a document's pages fetch. */
function isDataOf(file: string, document: string, language: string): boolean {
  if (file === `/reader/${language}.json`) return true;
  return file.startsWith(`/${document}/`) && file.endsWith('.json') && file !== offlineListAddress(document);
}

/** The files and all that they need. What a file needs stands before it. */
function withNeeds(addresses: readonly string[], built: ReadonlyMap<string, BuiltFile>): BuiltFile[] {
  const parts = [...built.values()].filter(({ address }) => KINDS.has(extname(address)) && address !== WORKER);
  const found = new Set<BuiltFile>();
  const seen = new Set<BuiltFile>();
  const add = (file: BuiltFile): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = file.bytes.toString('utf8');
    for (const part of parts) if (isNeeded(part.address, file.address, text)) add(part);
    found.add(file);
  };
  for (const address of addresses) {
    const file = built.get(address);
    if (!file) throw new Error(`No file for ${address}`);
    add(file);
  }
  return [...found];
}

/**
 * Whether a text asks for a file. A page asks in attributes: the letters of other languages in its
 * inline style are fetched only where they are used. Styles and scripts name files with a hash.
 */
function isNeeded(address: string, by: string, text: string): boolean {
  if (by.endsWith('/')) return text.includes(`="${address}"`);
  return (by.endsWith('.css') || by.endsWith('.js')) && text.includes(basename(address));
}

function toList(files: readonly BuiltFile[]): OfflineList {
  const hashed = files.map(({ address, bytes }): [string, string] => [address, hash(bytes)]);
  return { version: hash(JSON.stringify(hashed)), files: hashed };
}

function hash(of: Buffer | string): string {
  return createHash('sha256').update(of).digest('base64url').slice(0, 12);
}
