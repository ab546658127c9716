import type { WrittenDocument } from './types.ts';

/**
 * What readers of a document know from itself, as it is written there: the names of the organisation and of its
 * contacts, its hard words, which it explains, and its known words.
 */
export function namesAndWordsKnownFrom({ fields }: WrittenDocument): string[] {
  const { organisation, contacts, hardWords, knownWords } = fields;
  return [
    organisation,
    ...Object.values(contacts).flatMap(({ name, post = [] }) => [name, ...post]),
    ...hardWords.map(({ word }) => word),
    ...knownWords,
  ];
}

/** The single words of these, in small letters. */
export function wordsKnownFrom(document: WrittenDocument): Set<string> {
  return new Set(
    namesAndWordsKnownFrom(document).flatMap(
      (text) =>
        text
          .toLowerCase()
          .replaceAll('’', "'")
          .match(/[\p{L}\p{N}']+/gu) ?? [],
    ),
  );
}
