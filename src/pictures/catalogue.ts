import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { misnamedFile } from '../source/misnamed-file.ts';
import { readText } from '../source/read-text.ts';
import { readYaml, type YamlRead } from '../source/read-yaml.ts';
import type { Recipe } from './recipe.ts';
import { tellInto, type TellMistake } from './recipe-mistake.ts';
import { resolveRecipe } from './resolve-recipe.ts';
import { picturesSchema, type PicturesFile } from './schema.ts';
import { symbolReader } from './symbols.ts';

/** The pictures that documents can name. */
export interface Pictures {
  /** All names in pictures.yaml, also of pictures that have a problem. */
  names: Set<string>;
  /** The pictures that can be drawn, by name. */
  recipes: Map<string, Recipe>;
  problems: VFileMessage[];
}

/**
 * Reads pictures.yaml and the drawings that it names. What is wrong is told as messages; a recipe with
 * a problem is left out.
 *
 * @param folder with pictures.yaml, drawn/ and badges/
 */
export function readPictures(folder = 'icons'): Pictures {
  const read = readFile(folder);
  if (!read.value) return { names: new Set(), recipes: new Map(), problems: read.problems };
  const problems: VFileMessage[] = [];
  return resolveAll(read.value, folder, tellInto(problems, fileIn(folder), read.placeOf), problems);
}

/**
 * The names of the pictures in pictures.yaml, also of pictures that have a problem; none when the file has one.
 * It is for those who need no drawings, which take ten times as long to read.
 */
export function readPictureNames(folder: string): Set<string> {
  return namesIn(readFile(folder).value);
}

function readFile(folder: string): YamlRead<PicturesFile> {
  const file = fileIn(folder);
  if (!existsSync(file)) return { problems: [misnamedFile(folder, folder, 'pictures.yaml') ?? noPicturesYaml(file)] };
  const { text, problem } = readText(file, file);
  return problem ? { problems: [problem] } : readYaml(text, picturesSchema, file);
}

function fileIn(folder: string): string {
  return join(folder, 'pictures.yaml');
}

function namesIn(file: PicturesFile | undefined): Set<string> {
  return new Set(Object.keys(file?.pictures ?? {}));
}

function resolveAll(value: PicturesFile, folder: string, tell: TellMistake, problems: VFileMessage[]): Pictures {
  const symbolOf = symbolReader(folder, value, problems, tell);
  const recipes = new Map<string, Recipe>();
  for (const [name, entry] of Object.entries(value.pictures)) {
    const recipe = resolveRecipe(name, entry, symbolOf, tell);
    if (recipe) recipes.set(name, recipe);
  }
  return { names: namesIn(value), recipes, problems };
}

function noPicturesYaml(file: string): VFileMessage {
  return message({
    file,
    rule: 'no-pictures-yaml',
    found: 'folder without pictures.yaml',
    expected: 'the file with the recipes of all pictures',
    todo: 'put the file back',
  });
}
