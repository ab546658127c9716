import { orderIn } from '../imperatives.ts';
import type { Sentence } from '../sentences.ts';
import type { Word } from '../words.ts';
import type { Slip } from './slip.ts';

const POSSESSIVE: Readonly<Record<string, string>> = { your: 'you', our: 'we', their: 'they' };
const NEAR = 6;

/** Verbs that people do with things, and that no clause follows: not "know", as in "know you can". */
const WITH_THINGS = new Set(
  'book bring buy cancel carry clean close collect eat empty fetch fill give hand hold keep leave lend lock lose move open park pay post put renew return send share sign take throw update use wash wear'.split(
    ' ',
  ),
);
const todo = 'correct the slip';

/** Words that are right on their own and wrong where they stand: "bring you card", "if your are ill", "the are". */
export function* mixedUpIn(sentence: Sentence): Generator<Slip> {
  const { prose, words } = sentence;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const meant =
      next &&
      (meantBeforeVerb(words.slice(at, at + 3)) ?? meantBeforeThing(sentence, at) ?? meantAfterHelping(words, at));
    if (next && meant !== undefined) yield { prose, start: word.start, end: next.end, expected: `\`${meant}\``, todo };
  }
}

/** "Your are", "your can phone", "the are", "its free to join". */
function meantBeforeVerb([word, next, afterNext]: readonly Word[]): string | undefined {
  const [text, verb] = [word?.small ?? '', next?.small ?? ''];
  if (text === 'its' && next?.tag === 'ADJ' && verb !== 'own' && /^(?:to|for|\.)$/.test(afterNext?.text ?? '')) {
    return `it is ${verb}`;
  }
  if (next?.tag !== 'AUX') return undefined;
  const isPlain = /^(?:are|is|was|were|have|has)$/.test(verb);
  const isBeforeVerb = /^(?:VERB|AUX)$/.test(afterNext?.tag ?? '') && afterNext?.text !== 'is';
  const subject = POSSESSIVE[text];
  if (subject !== undefined) return isPlain || isBeforeVerb ? `${subject} ${verb}` : undefined;
  return text === 'the' && isPlain ? `they ${verb}` : undefined;
}

/** "Bring you card": whoever is told to do something cannot be "you" once more. */
function meantBeforeThing({ words }: Sentence, at: number): string | undefined {
  const [before, word, next] = words.slice(Math.max(at - 1, 0), at + 2);
  if (at === 0 || !before || word?.text !== 'you' || !next || !isThing(before, next)) return undefined;
  return orderIn(words) === before || isDoneByReader(words, at - 1) ? `your ${next.text}` : undefined;
}

/** After "you" the tagger takes "card" for a verb, which it cannot be after a verb such as "bring". */
function isThing(before: Word, next: Word): boolean {
  if (next.tag === 'NOUN') return !/^(?:thank|see)$/.test(before.lemma);
  return next.tag === 'VERB' && next.small === next.lemma && WITH_THINGS.has(before.lemma);
}

/** "You must bring". */
function isDoneByReader(words: readonly Word[], at: number): boolean {
  if (words[at]?.tag !== 'VERB') return false;
  let index = at - 1;
  while (/^(?:AUX|ADV|PART)$/.test(words[index]?.tag ?? '') || words[index]?.lemma === 'need') index -= 1;
  return words[index]?.small === 'you' && index < at - 1;
}

/** "You can by stamps": after "can" comes a verb. "If you can by Friday" is right. */
function meantAfterHelping(words: readonly Word[], at: number): string | undefined {
  const [word, next, thing] = words.slice(at, at + 3);
  const isHelping = word?.tag === 'AUX' && /^(?:can|could|may|might|must|will|should)$/i.test(word.text);
  if (!isHelping || next?.text !== 'by' || !/^(?:NOUN|DET|ADJ|PRON)$/.test(thing?.tag ?? '')) return undefined;
  const isCase = /^(?:SCONJ|ADV|ADP)$/.test(words[at - 2]?.tag ?? '');
  const hasVerb = words.slice(at + 2, at + 2 + NEAR).some(({ tag }) => tag === 'VERB');
  return isCase || hasVerb ? undefined : `${word.text} buy`;
}
