import { onceFor } from '../once-for.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';
import type { Stretch } from '../written/prose.ts';

/** Two words that are written as one, as in "don't" or "we'll". */
export interface Contraction extends Stretch {
  /** Both words in full, in small letters: `do not`. */
  full: string;
  isNegative: boolean;
}

/** Where the first word loses letters, or where the tagger leaves both words in one. */
const IRREGULAR: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
};
/** The same words without their apostrophe. Of "its", "were" and "well" nobody can say, so they are not here. */
const BARE = /^(?:ca|wo|do|does|did|is|are|was|were|has|have|had|would|should|could|must|need)nt$/i;
const ENDINGS: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have', m: 'am', d: 'would' };

/** The contractions of a sentence, in order. The 's of "the council's office" is none. */
export const contractionsIn = onceFor(({ prose, words }: Sentence): readonly Contraction[] => {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const text = plain(word.text);
    if (word.literal) return [];
    if (BARE.test(text)) return [negative(word, word, `${text.slice(0, -2)}n't`)];
    if (/^n'?t$/.test(text) && before?.end === word.start) return [negative(before, word, `${plain(before.text)}n't`)];
    if (/^\p{L}+'s$/u.test(text) && word.tag !== 'NOUN' && word.tag !== 'PROPN')
      return [positive(word, word, `${text.slice(0, -2)} is`)];
    const ending = /^'(ll|re|ve|m|d|s)$/.exec(text)?.[1];
    if (ending === undefined || before?.end !== word.start) return [];
    if (ending === 's' && isPossessive(words, at)) return [];
    const first = plain(before.text);
    return [positive(before, word, IRREGULAR[first + text] ?? `${first} ${secondWord(ending, words[at + 1])}`)];
  });

  function negative(first: Word, last: Word, text: string): Contraction {
    const full = IRREGULAR[text] ?? `${text.slice(0, -3)} not`;
    return { prose, start: first.start, end: last.end, full, isNegative: true };
  }

  function positive(first: Word, last: Word, full: string): Contraction {
    return { prose, start: first.start, end: last.end, full, isNegative: false };
  }
});

function plain(text: string): string {
  return text.toLowerCase().replace('’', "'");
}

/** What 's or 'd is short for, by the word after it: "it's got" is "it has got". */
function secondWord(ending: string, next: Word | undefined): string {
  if (ending === 's') return /^(?:been|got|had)$/.test(next?.text ?? '') ? 'has' : 'is';
  if (ending === 'd' && /^(?:been|better|had)$/.test(next?.text ?? '')) return 'had';
  return ENDINGS[ending] ?? ending;
}

/** Whether 's shows whose something is: the tagger says so, and a name for the thing follows. */
function isPossessive(words: readonly Word[], at: number): boolean {
  const [word, next, afterNext] = words.slice(at, at + 3);
  if (word?.tag !== 'PART') return false;
  if (next?.tag === 'ADJ') return /^(?:ADJ|NOUN|PROPN|CCONJ|VERB)$/.test(afterNext?.tag ?? '');
  return !/^(?:DET|AUX|ADV|PART)$/.test(next?.tag ?? '');
}
