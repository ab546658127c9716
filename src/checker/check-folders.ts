import { resolve } from 'node:path';
import { checkAgainst } from './check-against.ts';
import { findDocuments } from './find-documents.ts';
import { checkMany } from './many/check-many.ts';
import type { DocumentChecked, NotChecked } from './many/check-one.ts';

/** What came of all folders. */
export interface FoldersChecked {
  documents: DocumentChecked[];
  notChecked: NotChecked[];
}

/**
 * Checks all documents in folders, each once; one that cannot be checked does not keep the others from
 * it.
 *
 * @param folders folders of documents, or folders with such folders in them
 * @param against the file of the text that the one document was made from, to compare with
 */
export async function checkFolders(folders: readonly string[], against?: string): Promise<FoldersChecked> {
  const checked: FoldersChecked = { documents: [], notChecked: [] };
  const documents = new Map<string, string>();
  for (const folder of folders) {
    const found = findDocuments(folder);
    if (found.fault !== undefined) checked.notChecked.push({ folder, fault: found.fault });
    for (const document of found.documents ?? []) {
      if (!documents.has(resolve(document))) documents.set(resolve(document), document);
    }
  }
  const all = [...documents.values()];
  const compares = against !== undefined && checked.notChecked.length === 0;
  for await (const outcome of compares ? [checkAgainst(all, against)] : checkMany(all)) {
    if (outcome.fault === undefined) checked.documents.push(outcome);
    else checked.notChecked.push(outcome);
  }
  return checked;
}
