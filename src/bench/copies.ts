import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readDocumentsFile } from '../built/read-documents-file.ts';
import type { DocumentsFile } from '../model/documents-file.ts';
import { SiteFiles } from '../print/pages/site-files.ts';

/** One PDF of a document, as documents.json has it. */
export type Edition = DocumentsFile['documents'][number]['editions'][number];

/**
 * Copies a built site without its PDFs, to be printed anew.
 * @param site the folder of the built site
 * @param to the folder of the copy
 * @param wanted which editions the copy lists
 */
export async function copySite(site: string, to: string, wanted: (edition: Edition) => boolean): Promise<void> {
  await cp(site, to, { recursive: true, filter: (path) => !path.endsWith('.pdf') });
  const { documents, ...rest } = await readDocumentsFile(site);
  const fewer = documents.map((document) => ({ ...document, editions: document.editions.filter(wanted) }));
  await writeFile(join(to, 'documents.json'), JSON.stringify({ ...rest, documents: fewer }));
}

/**
 * Copies a built site as the pipeline gives it to its browser: the pictures are drawn as curves. So
 * every way prints the same.
 *
 * @param site the folder of the built site
 * @param to the folder of the copy
 */
export async function copyAsPrinted(site: string, to: string): Promise<void> {
  const files = new SiteFiles(site);
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(site.length + 1);
    if (!entry.isFile() || path.endsWith('.pdf')) continue;
    const file = await files.read(`/${path.replaceAll('\\', '/')}`);
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), file?.body ?? (await readFile(join(site, path))));
  }
}
