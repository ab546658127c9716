import MiniSearch from 'minisearch';
import type { FindFile } from './find-file.ts';
import { asCompared, wordsIn } from './words-in.ts';

/** What can be found: a part, a statement or a hard word. */
interface Findable {
  /** Where a link to it leads. */
  address: string;
  picture: string;
  /** A title or a hard word; statements have none. */
  name?: string;
  text?: string;
  /** The part that it is in; left out for a hard word. */
  part?: { number: number; title: string };
}

/** Something found. */
export interface Hit extends Findable {
  /** Whether it has no word that was typed, or that begins so: only words that are like them. */
  isAlike: boolean;
  /** Whether a word of it is one of those found. */
  isFound: (word: string) => boolean;
}

/** How many of the letters of a word may be wrong: 1 of 4, 2 of 5, 3 of 10. A swap of neighbours counts as two. */
const WRONG_LETTERS = 0.3;
/** Of fewer letters, as they are compared, none may be: every short word is like some other. */
const FEWEST_LETTERS = 4;
const MOST_WRONG_LETTERS = 3;

/**
 * Makes what finds words in a document. What is typed may be the beginning of a word. Where no word
 * begins so, a word with a few other letters is found. Small words count only alone.
 * @returns what is found for what was typed, best first; undefined when too little was typed
 */
export function makeFinder(file: FindFile): (typed: string) => Hit[] | undefined {
  const things = findables(file);
  const compared = (word: string) => asCompared(word, file.forgives);
  const small = new Set(file.forgives.smallWords.map(compared));
  const index = new MiniSearch({ fields: ['name', 'text'], tokenize: wordsIn, processTerm: compared });
  index.addAll(things.map(({ name, text }, id) => ({ id, name, text })));

  // What it asks for is a word as it is compared already.
  const isBeginning = (word: string) => index.search(word, { prefix: true, processTerm: (term) => term }).length > 0;
  const search = (words: readonly string[], combineWith: 'AND' | 'OR') =>
    index.search(words.join(' '), {
      combineWith,
      boost: { name: 2 },
      // Of one letter every word that begins with it would be found.
      prefix: (word) => word.length > 1,
      fuzzy: (word) => word.length >= FEWEST_LETTERS && !isBeginning(word) && WRONG_LETTERS,
      maxFuzzy: MOST_WRONG_LETTERS,
    });

  return (typed) => {
    const all = wordsIn(typed);
    if (all.join('').length < 2) return undefined;
    const telling = all.filter((word) => word.length > 1 && !small.has(compared(word)));
    const words = telling.length > 0 ? telling : all;
    const together = search(words, 'AND');
    return (together.length > 0 ? together : search(words, 'OR')).flatMap(({ id, terms, queryTerms }) => {
      const thing = things[id as number];
      if (!thing) return [];
      const isAlike = !terms.some((term) => queryTerms.some((word) => term.startsWith(word)));
      return [{ ...thing, isAlike, isFound: (word: string) => terms.includes(compared(word)) }];
    });
  };
}

function findables({ parts, hardWords }: FindFile): Findable[] {
  return [
    ...parts.flatMap(({ address, number, title, picture, statements }): Findable[] => [
      { address, picture, name: title, part: { number, title } },
      ...statements.map(({ id, text, picture: own = picture }) => ({
        address: id === undefined ? address : `${address}#${id}`,
        picture: own,
        text,
        part: { number, title },
      })),
    ]),
    ...hardWords.map(({ address, picture, word, meaning }) => ({ address, picture, name: word, text: meaning })),
  ];
}
