import { contractionsIn } from '../contractions.ts';
import type { Sentence } from '../sentences.ts';
import { correctionOf, isSpeltRight } from '../spelling.ts';
import type { Word } from '../words.ts';
import type { Slip } from './slip.ts';

/** Beginnings with which new words are made, before a word that can be known. */
const PREFIX =
  /^(?:anti|auto|hyper|hypo|inter|micro|mini|multi|neuro|over|post|psycho|semi|super|tele|ultra)(?<rest>.{5,})$/u;

/** Words that are in no dictionary, and like one that is. Names are left out, and the words that the document says are known. */
export function* misspeltIn(sentence: Sentence, known: ReadonlySet<string>): Generator<Slip> {
  const contractions = contractionsIn(sentence);
  for (const [at, word] of sentence.words.entries()) {
    const isContraction = contractions.some(({ start, end }) => start < word.end && word.start < end);
    if (isContraction || isName(sentence, at) || !isWhole(word)) continue;
    const wrong = wrongPieces(word, known);
    if (wrong.length === 0) continue;
    const better = wrong.map(correctionOf).find((other) => other !== undefined);
    // A word that is like no other is a rare word rather than a slip, and is told as one.
    if (better === undefined) continue;
    yield {
      prose: word.prose,
      start: word.start,
      end: word.end,
      expected: `\`${better}\``,
      todo: 'correct the spelling, or put the word under knownWords in document.yaml',
    };
  }
}

/** Not an address, a number, or the end of "child(ren)". */
function isWhole({ prose, start, text, literal }: Word): boolean {
  const isGlued = /\p{L}[(/]$/u.test(prose.text.slice(Math.max(start - 2, 0), start));
  return literal === undefined && !isGlued && /^\p{L}+(?:-\p{L}+)*$/u.test(text);
}

function wrongPieces({ text, lemma }: Word, known: ReadonlySet<string>): string[] {
  if (known.has(text.toLowerCase()) || isFormOfRight(text.toLowerCase(), lemma)) return [];
  return text
    .toLowerCase()
    .split('-')
    .filter((piece) => piece.length > 1 && !known.has(piece) && !isRight(piece));
}

/** A capital inside a sentence; at its start, a word that does something: "Zayn reads". */
function isName({ words, start }: Sentence, at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  if (!word || !/\p{Lu}/u.test(word.text)) return false;
  if (/\p{Lu}/u.test(word.text.slice(1)) || word.start > start) return true;
  return next === undefined || /^(?:VERB|AUX|PROPN|PART|PUNCT|CCONJ)$/.test(next.tag);
}

/** The dictionary has "sexuality", but not all its forms. */
function isFormOfRight(text: string, lemma: string): boolean {
  return text.endsWith('ies') && lemma === `${text.slice(0, -3)}y` && isSpeltRight(lemma);
}

function isRight(word: string): boolean {
  const rest = PREFIX.exec(word)?.groups?.['rest'];
  return [word, capital(word), ...(rest === undefined ? [] : [rest])].some((form) => isSpeltRight(form));
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
