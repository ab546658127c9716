import { possessives } from '../text/possessives.ts';
import type { Listed } from './find-listed.ts';

/** The tags that a word has when it is of a kind. */
const tagsOf = {
  noun: ['NOUN', 'PROPN'],
  verb: ['VERB', 'AUX'],
  adjective: ['ADJ'],
  adverb: ['ADV'],
} as const satisfies Record<string, readonly string[]>;

/** Whether words that a list has are of one kind, as far as the tagger can tell. */
export function isOfKind(kind: keyof typeof tagsOf, { words, before }: Listed<unknown>): boolean {
  const tags: readonly string[] = tagsOf[kind];
  // The tagger takes "permit" in "your permit ends" for a verb.
  const isNoun = before?.tag === 'DET' || possessives.has(before?.small ?? '');
  return words.slice(0, 1).some(({ tag }) => tags.includes(tag)) && !(kind === 'verb' && isNoun);
}
