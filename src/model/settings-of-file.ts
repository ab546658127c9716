import { basename, dirname } from 'node:path';
import { readText } from '../source/read-text.ts';
import { readYaml } from '../source/read-yaml.ts';
import type { WritingSettings } from '../writing/settings.ts';
import { documentSchema } from './document-schema.ts';
import { settingsOf } from './read-document.ts';
import { WritingMistakes } from './writing-mistakes.ts';

/**
 * What the writing plugins need to know of the document that a part's file belongs to.
 * @param path the path of the part's file
 * @param pictures the names of all pictures
 * @throws WritingMistakes when its document.yaml has mistakes
 */
export function settingsOfFile(path: string, pictures: ReadonlySet<string>): WritingSettings {
  const folder = dirname(path);
  const file = `content/${basename(folder)}/document.yaml`;
  const { text, problem } = readText(`${folder}/document.yaml`, file);
  if (problem) throw new WritingMistakes([problem]);
  const { value, problems } = readYaml(text, documentSchema, file);
  if (!value) throw new WritingMistakes(problems);
  return settingsOf(value, pictures);
}
