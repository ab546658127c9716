import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { wordsFor } from '../i18n/words.ts';
import { message } from '../source/message.ts';
import { misnamedFile } from '../source/misnamed-file.ts';
import { readText, type UnsavedFiles } from '../source/read-text.ts';
import { readYaml, type YamlPlaces } from '../source/read-yaml.ts';
import type { WritingSettings } from '../writing/settings.ts';
import { checkFields } from './check-fields.ts';
import { documentSchema, type DocumentFields } from './document-schema.ts';
import type { EasyRead } from './easy-read.ts';
import { editionOf } from './editions.ts';
import { isMeantAsPart } from './part-file-names.ts';
import { readParts, type PartSource } from './read-parts.ts';
import { readRecordings } from './recordings.ts';

/** A document, or what stands in its way. */
export interface DocumentRead {
  /** Undefined when there are problems. */
  document: EasyRead | undefined;
  /** What could be read, also when there are problems; undefined when document.yaml could not. */
  sources?: DocumentSources;
  problems: VFileMessage[];
}

/** A document as it stands in its files. */
export interface DocumentSources {
  /** How messages name the folder, as in `content/privacy-policy`. */
  name: string;
  fields: DocumentFields;
  /** Where its fields stand in document.yaml. */
  places: YamlPlaces;
  /** In their order. */
  parts: PartSource[];
  /** Whether each file of a part could be read. */
  isWhole: boolean;
}

/**
 * Reads the folder of one document: document.yaml and its parts.
 * @param folder where it is
 * @param id the document's id: the folder's name
 * @param name how messages name the folder, as in `content/privacy-policy`
 * @param pictures the names of all pictures
 * @param unsaved the text of files that are open in an editor, by their path
 */
export function readDocument(
  folder: string,
  id: string,
  name: string,
  pictures: ReadonlySet<string>,
  unsaved: UnsavedFiles = new Map(),
): DocumentRead {
  const file = `${name}/document.yaml`;
  if (!existsSync(join(folder, 'document.yaml'))) {
    return { document: undefined, problems: [misnamedFile(folder, name, 'document.yaml') ?? noDocumentYaml(name)] };
  }
  const { text, problem } = readText(join(folder, 'document.yaml'), file, unsaved);
  if (problem) return { document: undefined, problems: [problem] };
  const yaml = readYaml(text, documentSchema, file);
  if (!yaml.value) return { document: undefined, problems: yaml.problems };
  const fields = yaml.value;
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^[.~]/.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  // A part that is left out without a word would be missing from a legal text.
  const noFiles = entries.filter((entry) => !entry.isFile() && isMeantAsPart(entry.name)).map((entry) => entry.name);
  const {
    parts,
    sources: partSources,
    isWhole,
    problems,
  } = readParts(folder, files, name, settingsOf(fields, pictures), unsaved);
  const { recordings, problems: recordingProblems } = readRecordings(files, fields.hardWords.length > 0, name);
  problems.push(...recordingProblems, ...noFiles.map((fileName) => noPlainFile(`${name}/${fileName}`)));
  const sources = { name, fields, places: yaml, parts: partSources, isWhole };
  problems.unshift(...checkFields(fields, yaml.placeOf, file, pictures));
  if (parts.length === 0 && problems.length === 0) problems.push(noParts(file));
  if (problems.length > 0) return { document: undefined, sources, problems };
  return {
    document: { ...fields, id, parts, recordings, editions: fields.editions.map(editionOf) },
    sources,
    problems,
  };
}

/** What the writing plugins need to know of a document. */
export function settingsOf(fields: DocumentFields, pictures: ReadonlySet<string>): WritingSettings {
  const { language, contacts, hardWords } = fields;
  return { language, contacts, hardWords, pictures, words: wordsFor(language) };
}

function noDocumentYaml(name: string): VFileMessage {
  return message({
    file: name,
    rule: 'no-document-yaml',
    found: 'folder without document.yaml',
    expected: 'a document.yaml in each folder of content/',
    todo: 'add the file (docs/change-something.md has one to copy), or move the folder away',
  });
}

function noPlainFile(file: string): VFileMessage {
  return message({
    file,
    rule: 'no-plain-file',
    found: 'folder or link',
    expected: 'the file of a part itself',
    todo: 'put the file there, or begin the name with `notes-` if it is not to be published',
  });
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
