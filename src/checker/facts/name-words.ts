import type { Prose } from '../written/prose.ts';

/** Words of a text one after another, in a form in which names are compared. */
export interface WordStream {
  /** Each word with a space on both sides. */
  words: string;
  /** The first letters of the long words, as short names have them; with a stroke at the end of each prose. */
  initials: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** A shorter word has no letter in a short name: DWP is the Department for Work and Pensions. */
const LONG = 4;

/** The words of a text, to look for names in. */
export function wordStream(proses: readonly Prose[]): WordStream {
  const texts = proses.map(({ text }) => text);
  return {
    words: ` ${texts.map(plainName).join(' ')} `,
    initials: texts.map(initialsOf).join('|'),
  };
}

/** A name as it is compared: capitals, apostrophes, "&" and the s of a plural make no difference. */
export function plainName(text: string): string {
  const words = text.replaceAll('&', ' and ').toLowerCase().match(WORD) ?? [];
  return words.map((word) => word.replace(/['’]/, '').replace(/s$/, '')).join(' ');
}

function initialsOf(text: string): string {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words
    .filter(({ length }) => length >= LONG)
    .map(([first]) => first ?? '')
    .join('');
}
