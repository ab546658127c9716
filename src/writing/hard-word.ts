import { slug } from 'github-slugger';
import { z } from 'astro/zod';

/** A hard word of a document and what it means. */
export const hardWordSchema = z.strictObject({
  /** The word, as it stands in the text; capitals and the kind of apostrophe make no difference. */
  word: z.string('a hard word').trim().min(1, 'a hard word'),
  /** What it means, in one or two short sentences. */
  meaning: z.string('what the word means').trim().min(1, 'what the word means'),
});

export type HardWord = z.infer<typeof hardWordSchema>;

/** The anchor of a hard word in the list of hard words; no part or heading can have the same. */
export function hardWordId(word: string): string {
  return `hard-word--${slug(word)}`;
}

/** The hard word that a bold text stands for, if the document has it. */
export function findHardWord(text: string, hardWords: readonly HardWord[]): HardWord | undefined {
  const wanted = normalise(text);
  return hardWords.find((entry) => normalise(entry.word) === wanted);
}

function normalise(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase();
}
