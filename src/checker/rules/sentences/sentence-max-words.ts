import { defineRule } from '../../rule.ts';
import { sentencesIn } from '../../written/walk.ts';

/** How many sentences a long one becomes. */
const COUNTS = ['', '', 'two', 'three', 'four'];

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
    {
      text: 'Please put your bin at the edge of your drive before 7am on the day of your collection with the lid closed and the handles facing the road so that the crew can see it.',
      finds: ['Unexpected sentence of 35 words, expected at most 15: make it three sentences'],
      better: 'Put your bin out before 7am. Close its lid. Turn the handles to the road.',
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
        todo: `make it ${COUNTS[Math.ceil(sentence.length / warning)] ?? 'several'} sentences`,
        severity: sentence.length > error ? 'error' : 'warning',
      };
    }
  },
});
