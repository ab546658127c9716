import { defineRule } from '../../rule.ts';
import { ideasOf } from '../../written/walk.ts';

export const pictureForEachIdea = defineRule({
  id: 'picture-for-each-idea',
  summary: 'Put a picture beside each statement and each item of a list.',
  because:
    'Who cannot read the words can follow the pictures. A line without one looks as if it did not count. Headings have none; contacts and titles get theirs by the program.',
  source:
    'Department of Health 2010, point 1; Patient Information Forum, Easy Read Matters 2023; People First 2012, Easy Read standards',
  severity: 'error',
  examples: [
    {
      text: 'We empty your bins.',
      isBare: true,
      finds: [
        'Unexpected statement without a picture, expected a picture name before it: write it, as in `:address: We need …`',
      ],
      better: ':sample: We empty your bins.',
    },
    {
      text: ':sample: Please bring:\n\n- :sample: Your card\n- Your glasses',
      isBare: true,
      finds: [
        'Unexpected item without a picture, expected a picture name before it: write it, as in `:address: Your address`',
      ],
      better: ':sample: Please bring:\n\n- :sample: Your card\n- :sample: Your glasses',
    },
    { text: '## Your bins\n\n:sample: We empty your bins.\n\n<Contact of="us" />', isBare: true, finds: [] },
  ],
  *check({ parts }) {
    for (const { picture, proses } of parts.flatMap((part) => [...ideasOf(part)])) {
      const prose = proses.find(({ text }) => text !== '');
      if (picture || !prose) continue;
      yield {
        at: { prose, start: 0, end: prose.text.length },
        found: `${prose.kind === 'item' ? 'item' : 'statement'} without a picture`,
        expected: 'a picture name before it',
        todo: `write it, as in \`:address: ${prose.kind === 'item' ? 'Your address' : 'We need …'}\``,
      };
    }
  },
});
