import { defineRule } from '../../rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { isCommon } from '../../words/common-words.ts';
import { findListed, withoutKnown } from '../../words/find-listed.ts';
import { isOfKind } from '../../words/kind-of-word.ts';
import { plainWordsIn } from '../../words/plain-words-in.ts';
import { sentencesIn } from '../../written/walk.ts';

/** Endings with which English makes a thing out of what somebody does. */
const ABSTRACT = /(?:tion|sion|ment|ance|ence|ity)s?$/;

export const concreteWords = defineRule({
  id: 'concrete-words',
  summary: 'Say exactly what you mean. Name things that people can see, and give an example.',
  because:
    'Vague words leave the reader to guess: which circumstances, what arrangements? People who cannot guess get it wrong.',
  source:
    'Inclusion Europe 2009, point 8; W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 3.4',
  severity: 'look',
  examples: [
    {
      text: 'We may stop your gym pass in certain circumstances.',
      finds: ['Unexpected vague words `in certain circumstances`, expected exact ones: answer the question “When?”'],
      better: 'We may stop your gym pass if you do not pay.',
    },
    {
      text: 'The modification of your bathroom takes 3 days.',
      finds: ['Unexpected abstract word `modification`, expected what somebody does: say who does what'],
      better: 'The builders will change your bathroom. It takes 3 days.',
    },
    { text: 'We issued a card. Write the date of issue.', finds: [] },
    { text: 'The number of your appointment is on the letter. The price of electricity went up.', finds: [] },
  ],
  *check(document) {
    const vague = findListed(document, 'vague-words', ({ phrase }) => [phrase]);
    const plain = new Set(plainWordsIn(document).flatMap(({ words }) => words));
    for (const listed of withoutKnown(document, vague)) {
      const { entry, at, text, words } = listed;
      if ((entry.as && !isOfKind(entry.as, listed)) || words.every((word) => plain.has(word))) continue;
      yield {
        at,
        found: `vague ${words.length === 1 ? 'word' : 'words'} \`${text}\``,
        expected: words.length === 1 ? 'an exact one' : 'exact ones',
        todo: `answer the question “${entry.ask}”`,
      };
    }
    for (const sentence of sentencesIn(document)) {
      for (const word of abstractIn(sentence)) {
        yield {
          at: word,
          found: `abstract word \`${word.text}\``,
          expected: 'what somebody does',
          todo: 'say who does what',
        };
      }
    }
  },
});

/** Things made out of doings, and told what of: "the renewal of", "a modification of". */
function abstractIn({ words }: Sentence): Word[] {
  return words.filter(
    (word, index) =>
      word.tag === 'NOUN' && ABSTRACT.test(word.text) && words[index + 1]?.lemma === 'of' && !isCommon(word),
  );
}
