import { defineRule } from '../../rule.ts';
import { prosesOf } from '../../written/walk.ts';

export const noItalics = defineRule({
  id: 'no-italics',
  summary: 'Do not use italics.',
  because: 'Letters that lean are harder to tell from each other.',
  source: 'NHS digital service manual, Formatting; People First 2012; RNIB Clear Print',
  severity: 'error',
  examples: [
    {
      text: 'This is *really* important.',
      finds: ['Unexpected italics on `really`, expected upright letters: take out the signs round it'],
      better: 'This is important.',
    },
    { text: 'Your **policy** has 5 * 3 pages.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const { start, end } of prose.spansOf('italic')) {
        yield {
          at: { prose, start, end },
          found: `italics on \`${prose.text.slice(start, end)}\``,
          expected: 'upright letters',
          todo: 'take out the signs round it',
        };
      }
    }
  },
});
