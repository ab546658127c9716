import type { VFileMessage } from 'vfile-message';
import { LONGEST_NAME } from '../source/kebab-case.ts';
import { message } from '../source/message.ts';
import { meantPartFileName, readPartFileName } from '../writing/part-file.ts';
import { reservedPartIds } from './addresses.ts';
import { isMeantAsRecording } from './recordings.ts';

/** Whether a file in the folder of a document is a part, or was meant to be one. */
export function isMeantAsPart(file: string): boolean {
  if (file.startsWith('notes-') || isMeantAsRecording(file)) return false;
  return /\.mdx?(\.txt)?$/i.test(file) || /^\d/.test(file);
}

/**
 * What is wrong with the names of the files of parts.
 * @param files their names
 * @param name how messages name the folder
 */
export function checkPartFileNames(files: readonly string[], name: string): VFileMessage[] {
  const seen = { number: new Map<number, string>(), id: new Map<string, string>() };
  return files.flatMap((fileName) => {
    const file = `${name}/${fileName}`;
    const found = readPartFileName(fileName);
    if (!found) return [badFileName(file, fileName)];
    const problems = [];
    const sameNumber = seen.number.get(found.number);
    const sameId = seen.id.get(found.id);
    if (sameNumber !== undefined) problems.push(twice(file, 'number', String(found.number), sameNumber));
    else if (sameId !== undefined) problems.push(twice(file, 'name', found.id, sameId));
    else if (reservedPartIds.includes(found.id)) problems.push(reserved(file, found.id));
    seen.number.set(found.number, fileName);
    seen.id.set(found.id, fileName);
    return problems;
  });
}

function badFileName(file: string, fileName: string): VFileMessage {
  const meant = meantPartFileName(fileName);
  return meant === undefined ? noPartName(file, fileName) : wrongEnding(file, fileName, meant);
}

function wrongEnding(file: string, fileName: string, meant: string): VFileMessage {
  return message({
    file,
    rule: 'part-file-name',
    found: `file ending \`${fileName.slice(fileName.indexOf('.'))}\``,
    expected: '`.mdx`',
    todo: `rename the file to \`${meant}\`; begin its name with \`notes-\` if it is not to be published`,
  });
}

function noPartName(file: string, fileName: string): VFileMessage {
  return message({
    file,
    rule: 'part-file-name',
    found: `file name \`${fileName}\``,
    expected: `a number, a hyphen and a name of at most ${LONGEST_NAME} small letters, such as 010-introduction.mdx`,
    todo: 'rename the file; begin its name with `notes-` if it is not to be published',
  });
}

function twice(file: string, what: 'number' | 'name', value: string, other: string): VFileMessage {
  return message({
    file,
    rule: 'same-part',
    found: `part with the ${what} ${value}, which ${other} has too`,
    expected: `a ${what} of its own for each part`,
    todo: `give one of the two files another ${what}`,
  });
}

function reserved(file: string, id: string): VFileMessage {
  return message({
    file,
    rule: 'part-file-name',
    found: `part with the name ${id}`,
    expected: `another name, since each document has a page \`${id}\` already`,
    todo: 'rename the file',
  });
}
