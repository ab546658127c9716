import type { Prose, Stretch } from '../written/prose.ts';

/** Letters that stand for words. */
export interface Abbreviation extends Stretch {
  /** As they are written, without an ending: `MOT` for "MOTs". */
  letters: string;
}

/** "DWP", "A&E", "PhD", "D.W.P.", each also with an s. What goes on behind it is part of a code or an address. */
const PATTERN =
  /(?<![\p{L}\p{N}&/@.-])((?:[A-Z]\.){2,}|[A-Z](?:&?[A-Z]|[a-z](?=[A-Z])){1,5})(?:['’]?s)?(?![\p{L}\p{N}&@]|[./-]\p{L})/gu;
const ROMAN = /^[IVX]+$/;

/** The letters of a prose that stand for words, in order. Words all in capitals are not told from them here. */
export function abbreviationsIn(prose: Prose): Abbreviation[] {
  const { text, literals } = prose;
  if (!/\p{Ll}/u.test(text)) return [];
  return [...text.matchAll(PATTERN)].flatMap(({ 0: found, 1: letters = '', index: start }) => {
    const end = start + found.length;
    const isLiteral = literals.some((literal) => literal.start < end && start < literal.end);
    return isLiteral || ROMAN.test(letters) ? [] : [{ prose, start, end, letters: letters.replaceAll('.', '') }];
  });
}

/**
 * Whether a text gives the words that letters stand for, or says what they are: "Department for Work and Pensions
 * (DWP)", "MOT stands for …", "This is called an MOT".
 */
export function explainsLetters(text: string, letters: string): boolean {
  const plain = text.replaceAll(/(?<=[A-Z])\.(?=[A-Z]|\W|$)/g, '');
  return spellsOut(plain, letters) || saysWhatIs(plain, letters);
}

function saysWhatIs(text: string, letters: string): boolean {
  return [
    `\\b${letters}s? (?:stands? for|is short for|means?|(?:is|are) (?:an?|the|some|money|when|where|how)\\b)`,
    `\\b${letters}s? \\(\\p{L}+ \\p{L}`,
    `\\b(?:call(?:ed)?(?: (?:it|this|these|them))?|known as|for short,?) (?:an? |the )?${letters}\\b`,
    // "Money for rent, or UC", and not "PIP or UC".
    `\\p{Ll},? or (?:an? |the )?${letters}\\b`,
  ].some((pattern) => new RegExp(pattern, 'u').test(text));
}

/** Whether words stand in a row whose first letters are those: as names, or with the letters in brackets behind them. */
function spellsOut(text: string, letters: string): boolean {
  const wanted = letters.replaceAll('&', '').toUpperCase();
  const words = text.match(/\p{L}+/gu)?.filter((word) => word.length > 1) ?? [];
  const initials = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  const long = words.filter((word) => !/^(?:and|of|for|the|in|to|on|at|an)$/i.test(word));
  if (initials(words).includes(wanted) || initials(long).includes(wanted)) return true;
  const before = text.slice(0, Math.max(0, text.search(new RegExp(`\\(${letters}s?\\)`, 'u'))));
  return initials(before.match(/\p{L}+/gu) ?? [])
    .toUpperCase()
    .includes(wanted.charAt(0));
}
