import type { Sentence } from '../sentences.ts';
import type { Word } from '../words.ts';
import type { Slip } from './slip.ts';

/** Vowels that are spoken as "yoo" or "w": a union, a one-way street. */
const NO_VOWEL = /^(?:uni(?!n|m)|use|using|usu|util|urin|ur[aeo]n|euro|eu|ewe|one|once|ouija|ukul)/i;
/** The h is silent: an hour. */
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;
const EITHER = /^(?:hotel|histor|herb|hallucin|hilari)/i;

/** "A" before a vowel and "an" before another letter. It goes by the sound, so short forms are left out. */
export function* wrongArticlesIn({ prose, words }: Sentence): Generator<Slip> {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!/^an?$/i.test(word.text) || word.tag !== 'DET' || !next || prose.text.slice(word.end, next.start) !== ' ')
      continue;
    const right = articleFor(next);
    if (right === undefined || right === word.small) continue;
    const article = word.text.startsWith('A') ? `A${right.slice(1)}` : right;
    yield {
      prose,
      start: word.start,
      end: next.end,
      expected: `\`${article} ${next.text}\``,
      todo: 'correct the slip',
    };
  }
}

/** Undefined when it cannot be told. */
function articleFor({ text, literal }: Word): 'a' | 'an' | undefined {
  if (literal) return undefined;
  if (/^\d+$/.test(text)) return /^(?:8|11$|18$)/.test(text) ? 'an' : 'a';
  if (!/^\p{L}\p{Ll}+(?:-\p{L}+)*$/u.test(text) || EITHER.test(text)) return undefined;
  return SILENT_H.test(text) || (/^[aeiou]/i.test(text) && !NO_VOWEL.test(text)) ? 'an' : 'a';
}
