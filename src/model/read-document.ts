import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { wordsFor } from '../i18n/words.ts';
import { message, type Place } from '../source/message.ts';
import { readText } from '../source/read-text.ts';
import { readYaml } from '../source/read-yaml.ts';
import type { WritingSettings } from '../writing/settings.ts';
import { unknownLetters } from '../writing/letters.ts';
import { unknownContact, unknownPicture } from '../writing/unknown-name.ts';
import { documentSchema, type DocumentFields } from './document-schema.ts';
import type { EasyRead } from './easy-read.ts';
import { editionOf } from './editions.ts';
import { readParts } from './read-parts.ts';

/** A document, or what stands in its way. */
export interface DocumentRead {
  /** Undefined when there are problems. */
  document: EasyRead | undefined;
  problems: VFileMessage[];
}

/**
 * Reads the folder of one document: document.yaml and its parts.
 * @param folder where it is
 * @param id the document's id: the folder's name
 * @param name how messages name the folder, as in `content/privacy-policy`
 * @param pictures the names of all pictures
 */
export function readDocument(folder: string, id: string, name: string, pictures: ReadonlySet<string>): DocumentRead {
  const file = `${name}/document.yaml`;
  const { text, problem } = readText(join(folder, 'document.yaml'), file);
  if (problem) return { document: undefined, problems: [problem] };
  const yaml = readYaml(text, documentSchema, file);
  if (!yaml.value) return { document: undefined, problems: yaml.problems };
  const fields = yaml.value;
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const { parts, problems } = readParts(folder, files, name, settingsOf(fields, pictures));
  problems.unshift(...checkNames(fields, yaml.placeOf, file, pictures));
  if (parts.length === 0 && problems.length === 0) problems.push(noParts(file));
  if (problems.length > 0) return { document: undefined, problems };
  return {
    document: { ...fields, id, parts, editions: fields.editions.map(editionOf) },
    problems,
  };
}

/** What the writing plugins need to know of a document. */
export function settingsOf(fields: DocumentFields, pictures: ReadonlySet<string>): WritingSettings {
  const { language, contacts, hardWords } = fields;
  return { language, contacts, hardWords, pictures, words: wordsFor(language) };
}

/** Checks that the pictures and the contact that document.yaml names are there. */
function checkNames(
  fields: DocumentFields,
  placeOf: (path: readonly PropertyKey[]) => Place,
  file: string,
  pictures: ReadonlySet<string>,
): VFileMessage[] {
  const named: [path: PropertyKey[], picture: string | undefined][] = [
    [['picture'], fields.picture],
    [['subtitlePicture'], fields.subtitlePicture],
    ...Object.entries(fields.contacts).flatMap(([id, { picture, phonePicture }]): typeof named => [
      [['contacts', id, 'picture'], picture],
      [['contacts', id, 'phonePicture'], phonePicture],
    ]),
  ];
  const problems = named.flatMap(([path, picture]) =>
    picture === undefined || pictures.has(picture) ? [] : [unknownPicture(picture, placeOf(path), file, pictures)],
  );
  problems.push(...checkLetters(fields, [], placeOf, file));
  if (!Object.hasOwn(fields.contacts, fields.help)) {
    problems.push(unknownContact(fields.help, placeOf(['help']), file, fields.contacts));
  }
  return problems;
}

/** Checks every value of document.yaml, however deep, for letters that cannot be printed. */
function checkLetters(
  value: unknown,
  path: readonly PropertyKey[],
  placeOf: (path: readonly PropertyKey[]) => Place,
  file: string,
): VFileMessage[] {
  if (typeof value === 'string') return [unknownLetters(value, placeOf(path), file) ?? []].flat();
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => checkLetters(inner, [...path, key], placeOf, file));
}

function noParts(file: string): VFileMessage {
  return message({
    file,
    rule: 'no-parts',
    found: 'document without parts',
    expected: 'at least one part beside it',
    todo: 'write the first part in a file such as 010-introduction.mdx',
  });
}
