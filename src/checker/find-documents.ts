import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { misnamedFile } from '../source/misnamed-file.ts';
import { readPartFileName } from '../writing/part-file.ts';

/** The folders of documents that a folder stands for, or why there are none. */
export type Found = { documents: string[]; fault?: never } | { documents?: never; fault: string };

/**
 * Finds the documents that are meant by a folder: itself when it is the folder of a document, else
 * the folders of documents in it.
 */
export function findDocuments(folder: string): Found {
  if (!existsSync(folder)) {
    return { fault: `There is no folder ${folder}. Expected a folder with documents: look for a slip in its name.` };
  }
  if (!statSync(folder).isDirectory()) {
    return { fault: `${folder} is a file. Expected a folder with documents: name the folder that it is in.` };
  }
  if (isDocumentFolder(folder)) return { documents: [folder] };
  const documents = foldersIn(folder).filter(isDocumentFolder);
  if (documents.length > 0) return { documents };
  const content = join(folder, 'content');
  const todo = existsSync(content) ? `name ${content}` : 'name a folder such as content/';
  return { fault: `${folder} has no document in it. Expected a folder with a document.yaml in it: ${todo}.` };
}

/** Whether a folder has a document.yaml, a file that was meant as one, or parts without it. */
function isDocumentFolder(folder: string): boolean {
  return (
    existsSync(join(folder, 'document.yaml')) ||
    misnamedFile(folder, folder, 'document.yaml') !== undefined ||
    readdirSync(folder).some((file) => readPartFileName(file) !== undefined)
  );
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !entry.isFile())
    .map(({ name }) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
    .sort();
}
