import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads a table of the project's own.
 * @param place where it lies
 * @param file how messages name it
 * @throws when it is not as its schema says: a fault of the project, not of an editor
 */
export function readOwnYaml<T>(place: URL, file: string, schema: z.ZodType<T>): T {
  const { text = '' } = readText(fileURLToPath(place), file);
  const { value, problems } = readYaml(text, schema, file);
  if (!value) throw new Error(problems.map(String).join('\n'));
  return value;
}
