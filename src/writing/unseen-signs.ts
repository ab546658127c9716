import type { VFileMessage } from 'vfile-message';
import { message, type Place } from '../source/message.ts';

/** Signs that nobody sees, but for those of a new line and of a tab, and those that join two emoji. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}](?<!\p{Extended_Pictographic}\ufe0f?\u200d)/u;

/** What they are called, where they have a name that people know. */
const names: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'space without width',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
};

/** How many letters of the word are shown on each side. */
const AROUND = 12;

/**
 * Finds the signs in words that nobody sees, the first of each line. They come with words that were
 * copied from elsewhere; a reader who listens to a PDF hears a space at their place.
 *
 * @param placeOf where a line stands, counted from 0, and its letters
 */
export function unseenSigns(
  words: string,
  placeOf: (line: number, column: number) => Place,
  file: string,
): VFileMessage[] {
  return words.split('\n').flatMap((line, index) => {
    const found = UNSEEN.exec(line);
    return found ? [unseenSign(line, found[0], found.index, placeOf(index, found.index), file)] : [];
  });
}

function unseenSign(line: string, sign: string, at: number, place: Place, file: string): VFileMessage {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[sign] ?? 'no letter';
  const before = /[\p{L}\p{N}]*$/u.exec(line.slice(Math.max(at - AROUND, 0), at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(line.slice(at + sign.length, at + sign.length + AROUND))?.[0] ?? '';
  return message({
    file,
    place,
    rule: 'unseen-sign',
    found: `sign that nobody sees (${code}, ${name}) at the \`|\` in \`${before}|${after}\``,
    expected: 'letters, signs that are seen, and spaces',
    todo: 'delete it, or write the word anew',
  });
}
