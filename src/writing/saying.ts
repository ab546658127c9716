import { z } from 'astro/zod';

/** How words are said, where that is not as they are written. */
export const sayingSchema = z.strictObject({
  /** The words as they stand in the text; capitals make a difference, but not inside an address. */
  write: z.string('words as they are written').trim().min(1, 'words as they are written'),
  /** The same as a voice should say them: `I C O`. */
  say: z.string('the words as they are said').trim().min(1, 'the words as they are said'),
});

export type Saying = z.infer<typeof sayingSchema>;
