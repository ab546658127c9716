import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

const NOT = /^(?:not|n['’]t|never)$/i;
const NO_AND_NONE = /^(?:no|none|nobody|nothing|nowhere|neither)$/i;

/** Where the words of a sentence are that say no: "not", "never", "no", "nobody". */
export function negationsIn({ words }: Sentence): number[] {
  return [...words.keys()].filter((at) => isNegation(words, at));
}

/** "No" is not meant as an answer, or in "say no". */
function isNegation(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  if (!word || word.literal) return false;
  if (NOT.test(word.text)) return next?.small !== 'only';
  if (!NO_AND_NONE.test(word.text)) return false;
  return word.small !== 'no' || (next?.isSeen === true && !isAnswer(words, at));
}

function isAnswer(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  return (before?.lemma === 'say' || before?.lemma === 'answer') && !/^(?:NOUN|ADJ|VERB)$/.test(next?.tag ?? '');
}
