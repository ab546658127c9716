import { defineRule } from '../../rule.ts';
import { negationsIn } from '../../text/negations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { sentencesIn } from '../../written/walk.ts';

const expected = 'words that say what to do or what is so';
const todo = 'turn it round, unless it is a ban or a right';

/** After these, "not" tells of a case that can happen: "if you are not happy". There is nothing to turn round. */
const CASE = /^(?:if|when|who|that|which|whether|because|why)$/i;

export const positiveWording = defineRule({
  id: 'positive-wording',
  summary: 'Say what to do, and not what to leave.',
  because:
    'A reader who misses the word “not” does the wrong thing. “Keep the door shut” cannot be read the wrong way. A ban or a right may need its “not”.',
  source: 'Easy Read Standard 2026; German BITV 2.0, annex 2 part 2; W3C, Making Content Usable, objective 3',
  severity: 'look',
  examples: [
    {
      text: 'Do not leave the door open.',
      finds: [`Unexpected \`not\`, expected ${expected}: ${todo}`],
      better: 'Keep the door shut.',
    },
    {
      text: 'You must never come before 9am.',
      finds: [`Unexpected \`never\`, expected ${expected}: ${todo}`],
      better: 'Please come after 9am.',
    },
    { text: 'But you can say no. If you are not happy, tell us.', finds: [] },
    { text: 'Do not put these in your bin:\n\n- Paint\n- Batteries', finds: [] },
  ],
  *check(document) {
    for (const sentence of sentencesIn(document, ['statement', 'item', 'contact', 'meaning'])) {
      const word = isStartOfBans(sentence) ? undefined : firstNegation(sentence);
      if (word) yield { at: word, found: `\`${word.text}\``, expected, todo };
    }
  },
});

/** "Do not put these in your bin:" begins a list of what is banned, and nothing else can be said of it. */
function isStartOfBans({ text }: Sentence): boolean {
  return /^(?:please )?(?:do not|don['’]t|never)\b.*:$/is.test(text);
}

/** The first "not", "never" or "no" that is not told of a case. */
function firstNegation(sentence: Sentence) {
  const negations = new Set(negationsIn(sentence));
  let isCase = false;
  return sentence.words.find(({ text }, at) => {
    if (CASE.test(text)) isCase = true;
    if (text === ',') isCase = false;
    return negations.has(at) && !isCase;
  });
}
