import { isInDictionary } from '../../checker/text/dictionary.ts';
import { tag } from '../../checker/text/tagger.ts';
import { wordList } from '../../checker/words/read-words.ts';

/** What stands in a line: letters that stay, or a word that another can stand for. */
type Piece = string | { kind: 'noun' | 'nouns' | 'name' | 'number' };

/** Gives numbers from 0 to before 1, the same each time. */
export type Dice = () => number;

/** Words that stay: signs of Markdown, tags, hard words, addresses, and picture names. */
const STAY = /(<[^>]*>|\*\*.*?\*\*|\S*[@/:.]\S*|^\s*(?:[-#]+|\d+\.)\s)/;

/**
 * Reads a text once, and then writes it with other nouns, names and numbers each time: the same
 * length and the same sentences, and no two alike.
 */
export function varying(text: string): (dice: Dice) => string {
  const pieces = text.split(/(\n)/).flatMap((line) => line.split(STAY).flatMap(piecesOf));
  return (dice) => pieces.map((piece) => (typeof piece === 'string' ? piece : wordFor(piece.kind, dice))).join('');
}

function piecesOf(text: string, index: number): Piece[] {
  if (index % 2 === 1 || text.trim() === '') return [text];
  let end = 0;
  const pieces = tag(text).flatMap(({ text: word, tag: kind, offset }, at, all): Piece[] => {
    const gap = text.slice(end, offset);
    end = offset + word.length;
    const before = all[at - 1]?.text ?? '.';
    return [gap, kind === 'PROPN' && /[^\p{L}\d]$/u.test(before) ? word : pieceOf(word, kind)];
  });
  return [...pieces, text.slice(end)];
}

function pieceOf(word: string, tag: string): Piece {
  if (tag === 'NUM' && /^\d+$/.test(word)) return { kind: 'number' };
  if (tag === 'PROPN' && /^[A-Z][a-z]{3,}$/.test(word)) return { kind: 'name' };
  if (tag === 'NOUN' && /^[^aeiou][a-z]{3,}$/.test(word)) return { kind: word.endsWith('s') ? 'nouns' : 'noun' };
  return word;
}

function wordFor(kind: Exclude<Piece, string>['kind'], dice: Dice): string {
  if (kind === 'number') return String(Math.floor(dice() * 90) + 2);
  if (kind === 'name') return nameFor(dice);
  const noun = oneOf(nouns(), dice);
  return kind === 'nouns' ? `${noun}s` : noun;
}

/** A name that is in no dictionary, such as Belkoram. */
function nameFor(dice: Dice): string {
  const syllables = Array.from(
    { length: 3 },
    () => oneOf('bcdfglmnprst'.split(''), dice) + oneOf('aeiou'.split(''), dice),
  );
  const name = syllables.join('') + oneOf('lmnrs'.split(''), dice);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

let known: readonly string[] | undefined;

/** Nouns that have a plural, and "a" before them: as right as those in whose place they stand. */
function nouns(): readonly string[] {
  return (known ??= wordList('common')
    .flatMap(({ words }) => words)
    .filter((word) => /^[^aeiou][a-z]{2,}[^s]$/.test(word) && tag(`the ${word}`)[1]?.tag === 'NOUN')
    .filter((word) => isInDictionary(`${word}s`)));
}

function oneOf(words: readonly string[], dice: Dice): string {
  return words[Math.floor(dice() * words.length)] ?? '';
}
