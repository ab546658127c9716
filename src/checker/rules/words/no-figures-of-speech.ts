import { defineRule } from '../../rule.ts';
import { advice } from '../../words/advice.ts';
import { findListed } from '../../words/find-listed.ts';

export const noFiguresOfSpeech = defineRule({
  id: 'no-figures-of-speech',
  summary: 'Say what you mean. Do not use sayings or pictures in words.',
  because:
    'Some readers, many autistic people among them, take a saying at its word: an eye kept on a repair is an eye.',
  source:
    'Inclusion Europe 2009, point 10; W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 3.4 and 3.12; WCAG 3 draft, Clear language',
  severity: 'warning',
  examples: [
    {
      text: 'We will keep an eye on your repair.',
      finds: ['Unexpected saying `keep an eye on`, expected words that mean what they say: write `watch`'],
      better: 'We will check on your repair.',
    },
    {
      text: 'The pool opens once in a blue moon.',
      finds: ['Unexpected saying `once in a blue moon`, expected words that mean what they say: write `hardly ever`'],
      better: 'The pool does not open often.',
    },
    {
      text: 'This test is a piece of cake.',
      finds: ['Unexpected saying `is a piece of cake`, expected words that mean what they say: say it with `be easy`'],
      better: 'This test is easy.',
    },
    { text: 'You can have a cup of tea and a piece of fruit cake.', finds: [] },
  ],
  *check(document) {
    for (const listed of findListed(document, 'figures-of-speech', ({ phrase }) => [phrase])) {
      const { entry, at, text } = listed;
      yield {
        at,
        found: `saying \`${text}\``,
        expected: 'words that mean what they say',
        todo: advice(listed, entry.plain),
      };
    }
  },
});
