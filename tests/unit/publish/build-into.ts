import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBuildingFolder, type BuildingFolder } from '../../../src/publish/building-folder.ts';

/** How many files a build of these tests has. */
export const FILES = 20;

/** Builds a site of small files that all say the same words, ready to be finished. */
export async function buildInto(root: string, words: string): Promise<BuildingFolder> {
  const building = await openBuildingFolder(root);
  for (let number = 0; number < FILES; number += 1) writeFileSync(join(building.path, `${number}.html`), words);
  return building;
}
