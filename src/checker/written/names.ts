import { onceFor } from '../once-for.ts';
import { wordList } from '../words/read-words.ts';
import { matchesIn } from '../text/matches.ts';
import { namesAndWordsKnownFrom } from './known-words.ts';
import type { Prose, Stretch } from './prose.ts';
import type { WrittenDocument } from './types.ts';

/** Whether a word or a sign is a part of a name. */
export type IsInName = (at: Pick<Stretch, 'start'>) => boolean;

/**
 * Makes a search for the names that a document has, with their capitals: those of its organisation, contacts, hard
 * words and known words, and those that everybody knows.
 */
export const nameSearch = onceFor((document: WrittenDocument): ((prose: Prose) => IsInName) => {
  const names = [...namesAndWordsKnownFrom(document), ...wordList('known-names').flatMap((entry) => entry.names)];
  const patterns = [...new Set(names.flatMap(formsOf))].sort((one, other) => other.length - one.length);
  // Without a sign of a word on either side: "Age UK" is not in "Village UK".
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const lettersOf = onceFor((prose: Prose) => lettersIn(prose, pattern));
  return (prose) => {
    const letters = lettersOf(prose);
    return ({ start }) => letters.has(start);
  };
});

/** Where the letters of names stand. */
function lettersIn(prose: Prose, pattern: RegExp): Set<number> {
  const letters = new Set<number>();
  for (const { start, end } of matchesIn(prose, pattern)) for (let at = start; at < end; at += 1) letters.add(at);
  return letters;
}

/** A name as it may stand in a sentence: "the" Housing Plus Group, the Office (ICO) and the Office alone. */
function formsOf(name: string): string[] {
  const bare = name.replace(/^The\s/u, '');
  const [before = '', inside = ''] = bare.split(/\s?[()]/u);
  return [bare, before, inside].filter(Boolean).map((form) => RegExp.escape(form).replaceAll(/['’]/gu, "['’]"));
}
