import { z } from 'astro/zod';
import { readOwnYaml } from '../source/read-own-yaml.ts';

const text = z.string().trim().min(1);
const schema = z.array(z.strictObject({ id: text, ask: text, source: text }));

/** Something that only people can check. */
export type ForPeople = z.infer<typeof schema>[number];

/** What no finding of a program may be taken for. */
export const notEasyRead =
  'The checker’s “pass” is not “easy read”. It knows words and sentences, and not whether people understand them.';

/** What only people can check, as a list. */
export function peopleList(): ForPeople[] {
  return readOwnYaml(new URL('for-people.yaml', import.meta.url), 'src/checker/for-people.yaml', schema);
}
