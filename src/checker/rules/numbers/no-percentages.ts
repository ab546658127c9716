import { defineRule } from '../../rule.ts';
import { matchesIn } from '../../text/matches.ts';
import { prosesOf } from '../../written/walk.ts';

const PERCENTAGE = /(?:(?<![\w.,])\d[\d.,]*|\b\p{L}+)\s?(?:%|per ?cent\b)/giu;

export const noPercentages = defineRule({
  id: 'no-percentages',
  summary: 'Do not use percentages. Say “1 in 2” or “half”.',
  because: 'Many people do not know what a percentage is. “9 in 10 people” can be seen before the eye.',
  source: 'Inclusion Europe 2009 (baseline of its editions); NHS digital service manual, Numbers',
  severity: 'error',
  examples: [
    {
      text: 'We answer 95% of phone calls.',
      finds: ['Unexpected percentage `95%`, expected words such as “1 in 2” or “half”: say how many in 10 or in 100'],
      better: 'We answer 95 in 100 phone calls.',
    },
    {
      text: 'You can save ten per cent on your ticket.',
      finds: [
        'Unexpected percentage `ten per cent`, expected words such as “1 in 2” or “half”: say how many in 10 or in 100',
      ],
      better: 'You can save £1 in every £10 on your ticket.',
    },
    { text: 'Half of our homes are flats.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const match of matchesIn(prose, PERCENTAGE)) {
        yield {
          at: match,
          found: `percentage \`${match.text}\``,
          expected: 'words such as “1 in 2” or “half”',
          todo: 'say how many in 10 or in 100',
        };
      }
    }
  },
});
