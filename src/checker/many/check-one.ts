import type { SourceText } from '../against/source-text.ts';
import { checkDocumentFolder, type FolderChecked } from '../check-document-folder.ts';

/** A document that was checked. */
export interface DocumentChecked extends FolderChecked {
  /** The folder, as it was named. */
  folder: string;
  fault?: never;
}

/** A folder that could not be checked. */
export interface NotChecked {
  folder: string;
  /** What is wrong, and what to do: sentences for people. */
  fault: string;
}

/**
 * Checks the folder of a document, and tells what keeps it from being checked in plain words.
 * @param against the text that it was made from, to compare with
 */
export function checkOne(folder: string, against?: SourceText): DocumentChecked | NotChecked {
  try {
    return { folder, ...checkDocumentFolder(folder, undefined, against) };
  } catch (error) {
    return { folder, fault: faultOf(folder, error) };
  }
}

/** What kept a folder from being checked, for people. */
export function faultOf(folder: string, error: unknown): string {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')) {
    return `${folder} has a file that may not be read. Give yourself the right to it: ${reason}.`;
  }
  return `${folder} could not be checked (${reason}). Please report it with these words.`;
}
