import { join } from 'node:path';
import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { readText, type UnsavedFiles } from '../source/read-text.ts';
import { readYaml, type YamlPlaces } from '../source/read-yaml.ts';
import { parsePart } from '../writing/parse-part.ts';
import { readPartFileName } from '../writing/part-file.ts';
import type { WritingSettings } from '../writing/settings.ts';
import { unknownPicture } from '../writing/unknown-name.ts';
import { checkLetters } from './check-letters.ts';
import type { Part } from './easy-read.ts';
import { emptySections } from './empty-sections.ts';
import { frontMatterMistake } from './front-matter.ts';
import { checkPartFileNames, isMeantAsPart } from './part-file-names.ts';
import { partSchema } from './part-schema.ts';

/** A part as it stands in its file. */
export interface PartSource {
  /** How messages name the file. */
  file: string;
  text: string;
  /** Its tree, before any of our plugins. */
  tree: Root;
  title: string;
  picture: string;
  /** Where the fields between the lines `---` stand. */
  places: YamlPlaces;
}

interface PartsRead {
  parts: Part[];
  sources: PartSource[];
  /** Whether each file of a part could be read. */
  isWhole: boolean;
  problems: VFileMessage[];
}

/**
 * Reads the parts of a document in the order of their numbers.
 * @param folder where they are
 * @param files the names of all files in the folder
 * @param name how messages name the folder
 * @param unsaved the text of files that are open in an editor, by their path
 */
export function readParts(
  folder: string,
  files: readonly string[],
  name: string,
  settings: WritingSettings,
  unsaved: UnsavedFiles,
): PartsRead {
  const partFiles = files.filter(isMeantAsPart);
  const problems = checkPartFileNames(partFiles, name);
  const named = partFiles.flatMap((file) => {
    const found = readPartFileName(file);
    return found ? [{ file, ...found }] : [];
  });
  const sources: PartSource[] = [];
  const parts = named
    .sort((one, other) => one.number - other.number)
    .flatMap(({ file, id }, index) => {
      const read = readPart(folder, file, name, settings, unsaved);
      problems.push(...read.problems);
      if (read.source) sources.push(read.source);
      return read.part ? [{ ...read.part, id, number: index + 1 }] : [];
    });
  return { parts, sources, isWhole: sources.length === partFiles.length, problems };
}

function readPart(
  folder: string,
  fileName: string,
  name: string,
  settings: WritingSettings,
  unsaved: UnsavedFiles,
): { part?: Omit<Part, 'id' | 'number'>; source?: PartSource; problems: VFileMessage[] } {
  const file = `${name}/${fileName}`;
  const { text, problem } = readText(join(folder, fileName), file, unsaved);
  if (problem) return { problems: [problem] };
  const { frontMatter, written, blocks, hardWords, problems } = parsePart(text, file, settings);
  if (!written) return { problems };
  const mistake = frontMatterMistake(text, frontMatter, file);
  if (mistake) return { problems: [mistake, ...problems] };
  const yaml = readYaml(frontMatter ?? '', partSchema, file, 1);
  if (!yaml.value) return { problems: [...yaml.problems, ...problems] };
  const { title, picture } = yaml.value;
  if (!settings.pictures.has(picture)) {
    problems.unshift(unknownPicture(picture, yaml.placeOf(['picture']), file, settings.pictures));
  }
  // Below a heading may stand what could not be read.
  if (problems.length === 0) problems.push(...emptySections(blocks, file));
  if (blocks.length === 0 && problems.length === 0) problems.push(noWords(file));
  // A sign that is not seen is told already where it stands as it is, and not behind a backslash.
  const strange = checkLetters({ title }, yaml.placeOf, file);
  problems.unshift(...strange.filter(({ ruleId }) => !problems.some((told) => told.ruleId === ruleId)));
  return {
    part: { title, picture, file: `${name.split('/').at(-1) ?? ''}/${fileName}`, blocks, hardWords },
    source: { file, text, tree: written, title, picture, places: yaml },
    problems,
  };
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
