import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { readText } from '../source/read-text.ts';
import { readYaml } from '../source/read-yaml.ts';
import { unknownLetters } from '../writing/letters.ts';
import { parsePart } from '../writing/parse-part.ts';
import { readPartFileName } from '../writing/part-file.ts';
import type { WritingSettings } from '../writing/settings.ts';
import { unknownPicture } from '../writing/unknown-name.ts';
import { reservedPartIds } from './addresses.ts';
import type { Part } from './easy-read.ts';
import { partSchema } from './part-schema.ts';

interface PartsRead {
  parts: Part[];
  problems: VFileMessage[];
}

/**
 * Reads the parts of a document in the order of their numbers.
 * @param folder where they are
 * @param files the names of all files in the folder
 * @param name how messages name the folder
 */
export function readParts(
  folder: string,
  files: readonly string[],
  name: string,
  settings: WritingSettings,
): PartsRead {
  const partFiles = files.filter((file) => (/\.mdx?$/i.test(file) || /^\d/.test(file)) && !file.startsWith('notes-'));
  const problems = checkFileNames(partFiles, name);
  const named = partFiles.flatMap((file) => {
    const found = readPartFileName(file);
    return found ? [{ file, ...found }] : [];
  });
  const parts = named
    .sort((one, other) => one.number - other.number)
    .flatMap(({ file, id }, index) => {
      const read = readPart(folder, file, name, settings);
      problems.push(...read.problems);
      return read.part ? [{ ...read.part, id, number: index + 1 }] : [];
    });
  return { parts, problems };
}

function readPart(
  folder: string,
  fileName: string,
  name: string,
  settings: WritingSettings,
): { part?: Omit<Part, 'id' | 'number'>; problems: VFileMessage[] } {
  const file = `${name}/${fileName}`;
  const { text, problem } = readText(join(folder, fileName), file);
  if (problem) return { problems: [problem] };
  const { frontMatter, blocks, hardWords, problems } = parsePart(text, file, settings);
  if (problems.some(({ ruleId }) => ruleId === 'unclosed-tag')) return { problems };
  if (frontMatter === undefined) return { problems: [noFrontMatter(file), ...problems] };
  const yaml = readYaml(frontMatter, partSchema, file, 1);
  if (!yaml.value) return { problems: [...yaml.problems, ...problems] };
  const { title, picture } = yaml.value;
  if (!settings.pictures.has(picture)) {
    problems.unshift(unknownPicture(picture, yaml.placeOf(['picture']), file, settings.pictures));
  }
  if (blocks.length === 0 && problems.length === 0) problems.push(noWords(file));
  const strange = unknownLetters(title, yaml.placeOf(['title']), file);
  if (strange) problems.unshift(strange);
  return { part: { title, picture, file: `${name.split('/').at(-1) ?? ''}/${fileName}`, blocks, hardWords }, problems };
}

function checkFileNames(files: readonly string[], name: string): VFileMessage[] {
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

function noWords(file: string): VFileMessage {
  return message({
    file,
    rule: 'no-words',
    found: 'part without words',
    expected: 'at least one statement below the title',
    todo: 'write it, or begin the name of the file with `notes-` while it is not ready',
  });
}

function noFrontMatter(file: string): VFileMessage {
  return message({
    file,
    rule: 'no-front-matter',
    found: 'part without a title',
    expected: 'the lines `---`, `title: …`, `picture: …`, `---` at the top of the file',
    todo: 'write these four lines before the words',
  });
}

function badFileName(file: string, fileName: string): VFileMessage {
  return message({
    file,
    rule: 'part-file-name',
    found: `file name \`${fileName}\``,
    expected: 'a number, a hyphen and a name in small letters, such as 010-introduction.mdx',
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
