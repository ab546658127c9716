import { defineRule } from '../../rule.ts';
import { prosesOf } from '../../written/walk.ts';

export const noUnderline = defineRule({
  id: 'no-underline',
  summary: 'Do not underline words.',
  because: 'The line cuts through the ends of letters, and makes words look like a link.',
  source: 'NHS digital service manual, Formatting; People First 2012; RNIB Clear Print',
  severity: 'error',
  examples: [
    {
      text: 'You can use <u>our website</u>.',
      finds: ['Unexpected line under `our website`, expected plain words: take out `<u>` and `</u>`'],
      better: 'You can use our website.',
    },
    { text: 'You can use [our website](https://www.example.org).', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const { start, end } of prose.spansOf('underline')) {
        yield {
          at: { prose, start, end },
          found: `line under \`${prose.text.slice(start, end)}\``,
          expected: 'plain words',
          todo: 'take out `<u>` and `</u>`',
        };
      }
    }
  },
});
