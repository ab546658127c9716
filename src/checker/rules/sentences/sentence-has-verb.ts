import { defineRule } from '../../rule.ts';
import { contractionsIn } from '../../text/contractions.ts';
import { isVerb, orderIn } from '../../text/imperatives.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { sentencesIn } from '../../written/walk.ts';

/** Fewer words are an answer or a greeting: "Thank you.", "No problem." */
const FEWEST_WORDS = 3;
/** Answers and greetings, and words after which a verb is sure to come, even one that the tagger does not know. */
const ANSWER = /^(?:yes|no|please|thanks|thank|sorry|hello|welcome|good|happy|dear|not|I|you|we|they|he|she|it)$/i;
/** "For example to add a note", "This to make sure": what is said of them has no verb. */
const HALF = /^(?:(?:for example|for instance),? to|(?:this|that|these) to) \p{L}+/iu;

/** To fast is to eat nothing. The tagger takes it for a way to do something. */
const FAST = /^Fast (?:from|for|until|before|after)\b/u;

const expected = 'a whole sentence';
const todo = 'say who does what, or what is so';

export const sentenceHasVerb = defineRule({
  id: 'sentence-has-verb',
  summary: 'Write whole sentences, with a verb.',
  because:
    'Half a sentence leans on the one before it. The reader has to find out what is left out, and a screen reader may read them far apart. Items of a list may be shorter.',
  source: 'our own rule, from real letters',
  severity: 'warning',
  examples: [
    {
      text: 'This to stop damp in your home.',
      finds: [`Unexpected words without a verb \`This to stop damp in your home.\`, expected ${expected}: ${todo}`],
      better: 'This is to stop damp in your home.',
    },
    {
      text: 'For example, a friend or a neighbour.',
      finds: [
        `Unexpected words without a verb \`For example, a friend or a neighbour.\`, expected ${expected}: ${todo}`,
      ],
      better: 'For example, you can ask a friend or a neighbour.',
    },
    { text: 'Thank you. Open the door. Any questions? For example:\n\n- Your card', finds: [] },
    { text: 'In an emergency, call 999. Your rubbish goes in the black bag.', finds: [] },
    { text: 'Exampletown Council', finds: [] },
    { text: 'Homes in the area utilised the service. CLICK HERE now please. Fast from midnight.', finds: [] },
  ],
  *check(document) {
    for (const sentence of sentencesIn(document, ['statement'])) {
      if (!lacksVerb(sentence)) continue;
      yield { at: sentence, found: `words without a verb \`${sentence.text}\``, expected, todo };
    }
  },
});

function lacksVerb(sentence: Sentence): boolean {
  const { text, words, length } = sentence;
  if (HALF.test(text)) return true;
  if (length < FEWEST_WORDS || !text.endsWith('.') || words.some(({ literal }) => literal)) return false;
  if (ANSWER.test(words[0]?.text ?? '') || FAST.test(text)) return false;
  if (contractionsIn(sentence).length > 0) return false;
  return !words.some(isTaggedVerb) && !hasOrder(words) && !isLoudOrder(words) && !words.some(canBeVerb);
}

/** At the start, or behind a comma: "In an emergency, call 999". */
function hasOrder(words: readonly Word[]): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  return orderIn(words) !== undefined || (comma !== -1 && orderIn(words.slice(comma + 1)) !== undefined);
}

/** "CLICK HERE": the tagger takes capitals for a name. */
function isLoudOrder([first]: readonly Word[]): boolean {
  return first !== undefined && /^\p{Lu}{2,}$/u.test(first.text) && isVerb(first, 'you must');
}

function isTaggedVerb({ tag }: Word, at: number, words: readonly Word[]): boolean {
  return (tag === 'VERB' || tag === 'AUX') && words[at - 1]?.text !== 'to';
}

/** In "The bus stops here" the tagger takes the verb for a noun. */
function canBeVerb(word: Word, at: number, words: readonly Word[]): boolean {
  // It does not know all verbs, but after a noun, or after words that tell more of it, they end so: "used".
  if (at > 1 && /[^e]ed$/.test(word.text) && words[at + 1]?.tag === 'DET') return true;
  if (!/^(?:NOUN|ADJ)$/.test(word.tag) || !/^(?:NOUN|PROPN|ADJ)$/.test(words[at - 1]?.tag ?? '')) return false;
  return isVerb(word, word.text.endsWith('s') ? 'it' : 'they');
}
