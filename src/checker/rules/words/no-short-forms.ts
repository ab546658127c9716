import { defineRule } from '../../rule.ts';
import { rangesIn } from '../../text/ranges.ts';
import { timesIn } from '../../text/times.ts';
import { shortFormsIn } from '../../words/short-forms.ts';
import { prosesOf } from '../../written/walk.ts';

export const noShortForms = defineRule({
  id: 'no-short-forms',
  summary: 'Write words in full. Do not cut them short.',
  because: 'A reader who sounds words out cannot sound out `etc` or `Tel`, and screen readers say them wrong.',
  source: 'NHS digital service manual, A to Z; LanguageTool, rules for simple German',
  severity: 'warning',
  examples: [
    {
      text: 'Tel: 01785 312000 etc.',
      finds: [
        'Unexpected short form `Tel`, expected whole words: write `phone`',
        'Unexpected short form `etc.`, expected whole words: write `and so on`',
      ],
      better: 'Phone: 01785 312000',
    },
    {
      text: '- Fruit, e.g. apples\n- Your letter, ref 12\n- Open on Mon or Fri',
      finds: [
        'Unexpected short form `e.g.`, expected whole words: write `for example`',
        'Unexpected short form `ref`, expected whole words: write `reference number`',
        'Unexpected short form `Mon`, expected whole words: write `Monday`',
        'Unexpected short form `Fri`, expected whole words: write `Friday`',
      ],
      better: '- Fruit such as apples\n- Your letter, reference number 12\n- Open on Monday or Friday',
    },
    { text: 'We are open Mon-Fri, 9:30 to 16:00 hrs.', finds: [] },
    { text: 'Jan and Max will help you. There is no. We may come. Look at www.example.org.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      const found = [...shortFormsIn(prose)];
      if (found.length === 0) continue;
      // "Mon-Fri" and "16:00 hrs" are told once, by the rules on ranges and times.
      const others = [...rangesIn(prose), ...timesIn(prose)];
      for (const { text, say, start, end } of found) {
        if (others.some((other) => other.start <= start && start < other.end)) continue;
        yield {
          at: { prose, start, end },
          found: `short form \`${text}\``,
          expected: 'whole words',
          todo: `write \`${say}\``,
        };
      }
    }
  },
});
