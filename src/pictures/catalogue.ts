import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { misnamedFile } from '../source/misnamed-file.ts';
import { readText } from '../source/read-text.ts';
import { readYaml } from '../source/read-yaml.ts';
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
  const file = join(folder, 'pictures.yaml');
  if (!existsSync(file)) return nothing([misnamedFile(folder, folder, 'pictures.yaml') ?? noPicturesYaml(file)]);
  const { text, problem } = readText(file, file);
  if (problem) return nothing([problem]);
  const read = readYaml(text, picturesSchema, file);
  if (!read.value) return nothing(read.problems);
  const problems: VFileMessage[] = [];
  return resolveAll(read.value, folder, tellInto(problems, file, read.placeOf), problems);
}

function resolveAll(value: PicturesFile, folder: string, tell: TellMistake, problems: VFileMessage[]): Pictures {
  const symbolOf = symbolReader(folder, value, problems, tell);
  const recipes = new Map<string, Recipe>();
  for (const [name, entry] of Object.entries(value.pictures)) {
    const recipe = resolveRecipe(name, entry, symbolOf, tell);
    if (recipe) recipes.set(name, recipe);
  }
  return { names: new Set(Object.keys(value.pictures)), recipes, problems };
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

function nothing(problems: VFileMessage[]): Pictures {
  return { names: new Set(), recipes: new Map(), problems };
}
