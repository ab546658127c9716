import { resolve } from 'node:path';
import { checkDocumentFolder, type FolderChecked } from './check-document-folder.ts';
import { findDocuments } from './find-documents.ts';

/** A document that was checked. */
export interface DocumentChecked extends FolderChecked {
  /** The folder, as it was named. */
  folder: string;
}

/** A folder that could not be checked. */
export interface NotChecked {
  folder: string;
  /** What is wrong, and what to do: sentences for people. */
  fault: string;
}

/** What came of all folders. */
export interface FoldersChecked {
  documents: DocumentChecked[];
  notChecked: NotChecked[];
}

/**
 * Checks all documents in folders; one that cannot be checked does not keep the others from it.
 * @param folders folders of documents, or folders with such folders in them
 */
export function checkFolders(folders: readonly string[]): FoldersChecked {
  const checked: FoldersChecked = { documents: [], notChecked: [] };
  const seen = new Set<string>();
  for (const folder of folders) {
    const { documents = [], fault } = findDocuments(folder);
    if (fault !== undefined) checked.notChecked.push({ folder, fault });
    for (const document of documents) {
      if (seen.has(resolve(document))) continue;
      seen.add(resolve(document));
      try {
        checked.documents.push({ folder: document, ...checkDocumentFolder(document) });
      } catch (error) {
        checked.notChecked.push({ folder: document, fault: faultOf(document, error) });
      }
    }
  }
  return checked;
}

function faultOf(folder: string, error: unknown): string {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')) {
    return `${folder} has a file that may not be read. Give yourself the right to it: ${reason}.`;
  }
  return `${folder} could not be checked (${reason}). Please report it with these words.`;
}
