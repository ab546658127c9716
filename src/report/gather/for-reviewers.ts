import { z } from 'astro/zod';
import { readOwnYaml } from '../../source/read-own-yaml.ts';

const text = z.string().trim().min(1);
const schema = z.array(
  z.strictObject({
    id: text,
    /** What is to be found out: true when all is well. */
    check: text,
    /** How a person finds it out. */
    how: text,
    /** The success criteria of WCAG 2.2 that it serves. */
    criteria: z.array(text),
  }),
);

/** Something about a website or its PDFs that only a person can check. */
export type ForReviewers = z.infer<typeof schema>[number];

/** What no program can check, as a list. */
export function forReviewers(): ForReviewers[] {
  return readOwnYaml(new URL('for-reviewers.yaml', import.meta.url), 'src/report/gather/for-reviewers.yaml', schema);
}
