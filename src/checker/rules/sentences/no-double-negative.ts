import { defineRule } from '../../rule.ts';
import { negationsIn } from '../../text/negations.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { sentencesIn } from '../../written/walk.ts';
import { wordList } from '../../words/read-words.ts';

const expected = 'words that say it without “not”';
const todo = 'say what is so, or what to do';

/** These begin a thought of its own, in which a second "not" is no double one: "If not …, do not …". */
const NEW_THOUGHT = /^(?:[,;:–—]|and|or|but|so|if|when|because|while|until|since|although|where|as|who|which)$/i;
/** Behind somebody or something these begin a thought of their own too: "people you do not know". */
const SUBJECT = /^(?:I|you|we|they|he|she|it|that)$/i;
const SOMETHING = /^(?:NOUN|PROPN|PRON)$/;
/** What may stand between "not" and the word that turns it round. */
const BETWEEN = /^(?:DET|ADV|AUX)$/;

export const noDoubleNegative = defineRule({
  id: 'no-double-negative',
  summary: 'Do not say no twice in one thought.',
  because:
    'Two words that say no come to a yes, and the reader has to work that out. “It is common” says the same as “it is not uncommon”, at once.',
  source: 'W3C, Making Content Usable, objective 3; W3C, WCAG 3 draft, No unnecessary words or phrases',
  severity: 'error',
  examples: [
    {
      text: 'It is not uncommon for forms to go missing.',
      finds: [`Unexpected double no \`not uncommon\`, expected ${expected}: ${todo}`],
      better: 'Forms often go missing.',
    },
    {
      text: 'We cannot help you unless you sign the form.',
      finds: [`Unexpected double no \`not\` … \`unless\`, expected ${expected}: ${todo}`],
      better: 'We can help you when you have signed the form.',
    },
    {
      text: 'Never swim without a friend.',
      finds: [`Unexpected double no \`Never\` … \`without\`, expected ${expected}: ${todo}`],
      better: 'Always swim with a friend.',
    },
    { text: 'If you do not want to vote, you do not have to. You cannot vote if you are not on the list.', finds: [] },
    { text: 'Do not open the door to people you do not know. Do not eat food that is not cooked.', finds: [] },
    { text: 'No, you do not need a card. You are not allowed to do this. It is unusual.', finds: [] },
  ],
  *check(document) {
    for (const sentence of sentencesIn(document)) {
      const double = doubleIn(sentence);
      if (!double) continue;
      const [first, second] = double;
      const { prose } = sentence;
      const isNear = !second.isFar;
      const found = isNear
        ? `\`${prose.text.slice(first.start, second.word.end)}\``
        : `\`${first.text}\` … \`${second.word.text}\``;
      yield {
        at: { prose, start: first.start, end: second.word.end },
        found: `double no ${found}`,
        expected,
        todo,
      };
    }
  },
});

/** The first two words of a sentence that both say no of the same thing. */
function doubleIn(sentence: Sentence): [Word, { word: Word; isFar: boolean }] | undefined {
  const { words } = sentence;
  const negations = new Set(negationsIn(sentence));
  let open: Word | undefined;
  for (const [at, word] of words.entries()) {
    const text = word.small;
    if (open && text === 'unless') return [open, { word, isFar: true }];
    if (NEW_THOUGHT.test(text) || isClauseOfThing(words, at)) open = undefined;
    const isNegation = negations.has(at) || text === 'without';
    if (open && isNegation) return [open, { word, isFar: true }];
    if (!isNegation) continue;
    const turned = turnedRound(words, at);
    if (turned) return [word, { word: turned, isFar: false }];
    open = word;
  }
  return undefined;
}

/** Whether words that tell more of a thing begin here. */
function isClauseOfThing(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !SUBJECT.test(word?.text ?? '')) return false;
  // The tagger takes "people" for a verb in "to people".
  return SOMETHING.test(before.tag) || before.lemma === 'people';
}

/** The word with a no inside that "not" belongs to: "uncommon", or "fail" in "do not fail to". */
function turnedRound(words: readonly Word[], at: number): Word | undefined {
  let index = at + 1;
  while (BETWEEN.test(words[index]?.tag ?? '') && !isNegative(words[index])) index += 1;
  const [word, next] = words.slice(index, index + 2);
  if (!word || !isNegative(word)) return undefined;
  return word.tag !== 'VERB' || next?.text === 'to' || next?.text.endsWith('ing') === true || word.text.endsWith('ed')
    ? word
    : undefined;
}

let negative: ReadonlySet<string> | undefined;

function isNegative(word: Word | undefined): boolean {
  negative ??= new Set(wordList('negative-adjectives').flatMap(({ words }) => words));
  return word !== undefined && (negative.has(word.small) || negative.has(word.lemma));
}
