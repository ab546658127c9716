import { defineRule } from '../../rule.ts';
import { sentencesIn } from '../../written/walk.ts';

export const sentenceMaxWords = defineRule({
  id: 'sentence-max-words',
  summary: 'Write short sentences.',
  because:
    'Whoever reads slowly has forgotten the start of a long sentence before its end. A list item counts on its own; an address or a phone number counts as one word.',
  source:
    'UK government, Accessible communication formats: 10 to 15 words; Department of Health 2010: 15; NHS digital service manual: 20',
  severity: 'warning',
  settings: {
    warning: { default: 15, means: 'words in a sentence, over which there is a warning' },
    error: { default: 20, means: 'words in a sentence, over which there is an error' },
  },
  examples: [
    {
      text: 'You can ask us at any time to tell you about all of the things we know about you in your own home.',
      finds: ['Unexpected sentence of 23 words, expected at most 15: make it two sentences'],
      better: 'You can ask us what we know about you. You can ask at any time.',
    },
    { text: 'You can phone us on 01785 312000.', finds: [] },
  ],
  *check(document, { warning, error }) {
    for (const sentence of sentencesIn(document)) {
      if (sentence.length <= warning) continue;
      yield {
        at: sentence,
        found: `sentence of ${sentence.length} words`,
        expected: `at most ${warning}`,
        todo: 'make it two sentences',
        severity: sentence.length > error ? 'error' : 'warning',
      };
    }
  },
});
