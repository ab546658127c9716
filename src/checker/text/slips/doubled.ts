import type { Sentence } from '../sentences.ts';
import type { Slip } from './slip.ts';

/** Words that can stand twice, as in "all that that says", "log in in May", "very very cold" or "we gave her her card". */
const TWICE_ON_PURPOSE = /^(?:that|had|her|his|in|on|up|it|so|do|no|bye|ha|is|you)$/i;
const TAGS = /^(?:DET|ADP|AUX|PRON|CCONJ|SCONJ|PART|VERB|NOUN)$/;

/** Words that stand twice: "the the". */
export function* doubledIn({ prose, words }: Sentence): Generator<Slip> {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const text = word.small;
    if (next?.small !== text || TWICE_ON_PURPOSE.test(text) || !TAGS.test(next.tag)) continue;
    if (!/^\p{L}+$/u.test(text) || prose.text.slice(word.end, next.start) !== ' ') continue;
    yield { prose, start: word.start, end: next.end, expected: `\`${word.text}\` once`, todo: 'take one of them out' };
  }
}
