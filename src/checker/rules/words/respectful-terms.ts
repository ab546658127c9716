import { defineRule } from '../../rule.ts';
import { advice } from '../../words/advice.ts';
import { findListed, type Listed } from '../../words/find-listed.ts';

export const respectfulTerms = defineRule({
  id: 'respectful-terms',
  summary: 'Use the words that people use for themselves.',
  because: 'Words that hurt, or that make a person out of an illness, tell readers that the text is not for them.',
  source: 'The Easy Read Standard, 2026; NHS digital service manual, A to Z and Inclusive content',
  severity: 'warning',
  examples: [
    {
      text: 'We have a lift for the disabled.',
      finds: [
        'Unexpected words `the disabled`, expected words that people choose for themselves: write `disabled people`',
      ],
      better: 'We have a lift for disabled people.',
    },
    {
      text: 'Some black people get this illness more often.',
      finds: [
        'Unexpected words `black people`, expected words that people choose for themselves: write `Black people`',
      ],
      better: 'Some Black people get this illness more often.',
    },
    {
      text: 'We have disabled toilets. Invalids are welcome. Use the disabled toilet.',
      finds: [
        'Unexpected words `disabled toilets`, expected words that people choose for themselves: say it with `accessible toilet`',
        'Unexpected word `Invalids`, expected words that people choose for themselves: write `disabled people`',
        'Unexpected words `the disabled toilet`, expected words that people choose for themselves: write `the accessible toilet`',
      ],
      better: 'We have accessible toilets. Disabled people are welcome. Use the accessible toilet.',
    },
    {
      text: 'Your form is invalid. The disabled swimmers meet here. The blind man next door will show you.',
      finds: [],
    },
  ],
  *check(document) {
    for (const listed of findListed(document, 'respectful-terms', ({ phrase }) => [phrase])) {
      const { entry, at, text, words } = listed;
      if ((entry.case && !text.startsWith(entry.phrase)) || isAboutThing(listed)) continue;
      yield {
        at,
        found: `${words.length === 1 ? 'word' : 'words'} \`${text}\``,
        expected: 'words that people choose for themselves',
        todo: advice(listed, entry.say),
      };
    }
  },
});

/** "the disabled" is about people, "the disabled toilet" is not. */
function isAboutThing({ words, next }: Listed<unknown>): boolean {
  return words[0]?.lemma === 'the' && ['NOUN', 'PROPN', 'ADJ'].includes(next?.tag ?? '');
}
