import { defineRule } from '../../rule.ts';

export const noTables = defineRule({
  id: 'no-tables',
  summary: 'Do not use tables. Write a statement for each row.',
  because:
    'In a table a reader has to hold a row and a column in mind and find where they meet. On a phone half of it is out of sight, and no picture stands beside the words.',
  source: 'South Australia, Easy read guide',
  severity: 'warning',
  examples: [
    {
      text: '| Day | Class |\n| --- | --- |\n| Monday | Yoga |',
      finds: ['Unexpected table, expected statements or a list: write a line for each row, with its picture'],
      better: 'You can come to yoga on Mondays.',
    },
    { text: 'The classes are:\n\n- Yoga on Mondays\n- Dance on Fridays', finds: [] },
  ],
  *check({ parts }) {
    for (const block of parts.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'table') continue;
      yield {
        at: block,
        found: 'table',
        expected: 'statements or a list',
        todo: 'write a line for each row, with its picture',
      };
    }
  },
});
