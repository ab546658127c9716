import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentsFile } from '../model/documents-file.ts';

/**
 * Reads documents.json of a built site.
 * @param site the folder of the built site
 */
export async function readDocumentsFile(site: string): Promise<DocumentsFile> {
  return JSON.parse(await readFile(join(site, 'documents.json'), 'utf8')) as DocumentsFile;
}
