import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { readText } from '../source/read-text.ts';
import { readYaml } from '../source/read-yaml.ts';

const text = z.string().trim().min(1);
const schema = z.array(z.strictObject({ id: text, ask: text, source: text }));

/** Something that only people can check. */
export type ForPeople = z.infer<typeof schema>[number];

/** What no finding of a program may be taken for. */
export const notEasyRead =
  'The checker’s “pass” is not “easy read”. It knows words and sentences, and not whether people understand them.';

/**
 * What only people can check, as a list.
 * @throws when its file is not as its schema says: a fault of the project, not of an editor
 */
export function peopleList(): ForPeople[] {
  const file = 'src/checker/for-people.yaml';
  const { text: yaml = '' } = readText(fileURLToPath(new URL('for-people.yaml', import.meta.url)), file);
  const { value, problems } = readYaml(yaml, schema, file);
  if (!value) throw new Error(problems.map(String).join('\n'));
  return value;
}
