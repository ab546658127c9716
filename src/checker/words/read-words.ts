import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { readText } from '../../source/read-text.ts';
import { readYaml } from '../../source/read-yaml.ts';

const text = z.string().trim().min(1);
const why = text;
const source = text.optional();
const kind = z.enum(['noun', 'verb', 'adjective', 'adverb']);

/** A pattern that can be put beside others: `|` stands inside its brackets only. */
const JOINED = /^(?:[^()|]|\((?:[^()]|\([^()]*\))*\))*$/;

const groups = z.array(z.strictObject({ why, source, words: z.array(text) }));

/** The word lists of a language, by the name of their file. Each entry says why it is there. */
const schemas = {
  common: groups,
  plain: z.array(
    z.strictObject({
      hard: text,
      plain: text,
      or: text.optional(),
      as: kind.optional(),
      why,
      source,
    }),
  ),
  'figures-of-speech': z.array(z.strictObject({ phrase: text, plain: text, why, source })),
  'short-forms': z.array(z.strictObject({ short: text, say: text, also: z.array(text).default([]), why, source })),
  'known-abbreviations': z.array(z.strictObject({ short: text, why, source })),
  'foreign-words': z.array(z.strictObject({ word: text, say: text, or: text.optional(), why, source })),
  'vague-words': z.array(z.strictObject({ phrase: text, ask: text, as: kind.optional(), why, source })),
  'respectful-terms': z.array(
    z.strictObject({ phrase: text, say: text, case: z.boolean().default(false), why, source }),
  ),
  synonyms: z.array(z.strictObject({ words: z.array(text).min(2), why, source })),
  'participle-adjectives': z.array(
    z.strictObject({ why, source, isDone: z.boolean().default(false), words: z.array(text) }),
  ),
  'negative-adjectives': groups,
  typos: z.array(z.strictObject({ pattern: text.regex(JOINED, 'a pattern with | in brackets only'), say: text, why, source })),
  hedges: z.array(z.strictObject({ words: z.array(text), why, source, say: text.optional() })),
  'document-words': groups,
  'complaint-words': groups,
  'step-words': groups,
  'vague-links': groups,
  'number-words': z.array(z.strictObject({ why, source, numbers: z.record(text, z.number()) })),
  units: z.array(z.strictObject({ short: text, say: text, why, source })),
  'known-names': z.array(z.strictObject({ why, source, names: z.array(text) })),
  'name-endings': groups,
  people: z.array(z.strictObject({ why, source, as: z.enum(['reader', 'maybe-reader', 'worker', 'other']), words: z.array(text) })),
  'privacy-topics': z.array(z.strictObject({ topic: text, phrases: z.array(text), why, source })),
  'other-formats': z.array(z.strictObject({ why, source, words: z.array(text) })),
} satisfies Record<string, z.ZodType>;

export type ListName = keyof typeof schemas;
export type WordList<Name extends ListName> = z.infer<(typeof schemas)[Name]>;

const read = new Map<string, unknown>();
const sets = new Map<string, ReadonlySet<string>>();

/** The words of a list without what is said of them, made once. */
export function wordSet(name: 'common' | 'name-endings' | 'document-words'): ReadonlySet<string> {
  const words = sets.get(name) ?? new Set(wordList(name).flatMap((entry) => entry.words));
  sets.set(name, words);
  return words;
}

/**
 * A word list of English, read once.
 * @throws when its file is not as its schema says: a fault of the project, not of an editor
 */
export function wordList<Name extends ListName>(name: Name): WordList<Name> {
  const known = read.get(name);
  if (known) return known as WordList<Name>;
  const file = `src/checker/words/en/${name}.yaml`;
  const { text: yaml, problem } = readText(fileURLToPath(new URL(`en/${name}.yaml`, import.meta.url)), file);
  if (problem) throw new Error(problem.reason);
  const { value, problems } = readYaml<unknown>(yaml, schemas[name], file);
  if (problems.length > 0)
    throw new Error(`${file}: ${problems.map(({ reason, line }) => `${line ?? 1}: ${reason}`).join('\n')}`);
  read.set(name, value);
  return value as WordList<Name>;
}
