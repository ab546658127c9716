import { existsSync, statSync } from 'node:fs';
import { readText } from '../source/read-text.ts';
import { readSource } from './against/read-source.ts';
import { checkOne, type DocumentChecked, type NotChecked } from './many/check-one.ts';

/**
 * Checks a document, and compares it with the text that it was made from.
 * @param folders the folders of documents that were named: one, or there is nothing to compare with
 * @param file the text
 */
export function checkAgainst(folders: readonly string[], file: string): DocumentChecked | NotChecked {
  if (existsSync(file) && statSync(file).isDirectory()) {
    const fault = `${file} is a folder. Expected the file with the text that the document was made from: write --against FILE FOLDER.`;
    return { folder: folders.join(', '), fault };
  }
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) {
    const fault = `--against compares one document with its source, and here are ${folders.length}. Expected the folder of one document: name it.`;
    return { folder: folders.join(', '), fault };
  }
  if (!existsSync(file)) {
    const fault = `There is no file ${file}. Expected the text that the document was made from: look for a slip in its name.`;
    return { folder, fault };
  }
  const { text, problem } = readText(file, file);
  if (problem) return { folder, fault: `${file}:${problem.line ?? 1}:${problem.column ?? 1} ${problem.reason}.` };
  return checkOne(folder, readSource(text, file));
}
