import { z } from 'astro/zod';
import { pastDaySchema } from './day-schema.ts';

const words = (what: string) => z.string(what).trim().min(1, what);

/** A person or a group that has checked a document, as its last page says. */
export const checkedBySchema = z.strictObject({
  /** Who checked it: a name, or the name of a group. */
  who: words('who checked it'),
  /** The day on which they checked it: 2026-11-24. */
  when: pastDaySchema,
  /** What they checked: a sentence. */
  what: words('what they checked'),
  /** Whether readers with a learning disability checked it, or took part: true or false. */
  readersWithLearningDisability: z.boolean('true or false'),
});

export type CheckedBy = z.infer<typeof checkedBySchema>;
