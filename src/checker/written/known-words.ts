import type { WrittenDocument } from './types.ts';

/**
 * The single words, in small letters, that readers of a document know from itself: its hard words, which it
 * explains, its known words, and the names of the organisation and of its contacts.
 */
export function wordsKnownFrom({ fields }: WrittenDocument): Set<string> {
  const { organisation, contacts, hardWords, knownWords } = fields;
  const texts = [
    organisation,
    ...Object.values(contacts).flatMap(({ name, post = [] }) => [name, ...post]),
    ...hardWords.map(({ word }) => word),
    ...knownWords,
  ];
  return new Set(
    texts.flatMap(
      (text) =>
        text
          .toLowerCase()
          .replaceAll('’', "'")
          .match(/[\p{L}\p{N}']+/gu) ?? [],
    ),
  );
}
