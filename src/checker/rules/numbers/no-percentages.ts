import { defineRule } from '../../rule.ts';
import { prosesOf } from '../../written/walk.ts';

const PERCENTAGE = /(\d[\d.,]*)\s*(?:%|per ?cent\b)/gi;

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
    { text: 'Half of our homes are flats.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const { 0: found, index: start } of prose.text.matchAll(PERCENTAGE)) {
        yield {
          at: { prose, start, end: start + found.length },
          found: `percentage \`${found}\``,
          expected: 'words such as “1 in 2” or “half”',
          todo: 'say how many in 10 or in 100',
        };
      }
    }
  },
});
