import { fetchJson } from '../fetch-json.ts';
import type { SentenceInFile, SpokenFile, SpokenPiece } from './spoken-file.ts';

/** A sentence of the page. */
export interface Sentence {
  pieces: readonly SpokenPiece[];
  /** What a voice says. */
  said: string;
  /** Where it begins among the letters of its statement, spaces not counted. */
  start: number;
}

/** A title, a heading or a statement that can be read aloud. */
export interface Item {
  /** Where it stands; undefined for what has no anchor. */
  element: HTMLElement | undefined;
  sentences: readonly Sentence[];
  /** How many letters it has, spaces not counted. */
  letters: number;
}

/**
 * Fetches what is said of this page.
 * @throws when it cannot be had
 */
export async function spokenPage(): Promise<Item[]> {
  return ((await fetchJson('speech.json')) as SpokenFile).map(toItem);
}

/** How many letters of a text are no spaces. */
export function lettersIn(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}

/** What stands on the page. */
export function shownOf(piece: SpokenPiece): string {
  return typeof piece === 'string' ? piece : piece[0];
}

/** What a voice says. */
export function saidOf(piece: SpokenPiece): string {
  return typeof piece === 'string' ? piece : piece[1];
}

function toItem([id, ...inFile]: readonly [string, ...SentenceInFile[]]): Item {
  const sentences: Sentence[] = [];
  let letters = 0;
  for (const sentence of inFile) {
    const pieces = typeof sentence === 'string' ? [sentence] : sentence;
    sentences.push({ pieces, said: pieces.map(saidOf).join(''), start: letters });
    letters += lettersIn(pieces.map(shownOf).join(''));
  }
  return { element: document.getElementById(id) ?? undefined, sentences, letters };
}
