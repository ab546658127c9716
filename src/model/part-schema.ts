import { z } from 'astro/zod';

/** The lines between `---` at the top of a part. */
export const partSchema = z.strictObject({
  /** The heading of the part. */
  title: z.string('the title of the part').trim().min(1, 'the title of the part'),
  /** The picture beside the heading and in the contents. */
  picture: z.string('a picture name').trim().min(1, 'a picture name'),
});
