import { defineRule } from '../../rule.ts';
import { listsWithLeadIn } from '../../written/walk.ts';

export const listMaxItems = defineRule({
  id: 'list-max-items',
  summary: 'Keep lists short.',
  because:
    'After six points the first ones are forgotten, and a list with a picture at each point runs over the page. Two lists with a line of their own are two small things.',
  source: 'NHS digital service manual, Formatting: 6 items; 9 is our own number',
  severity: 'warning',
  settings: {
    warning: { default: 6, means: 'items in a list, over which there is a warning' },
    error: { default: 9, means: 'items in a list, over which there is an error' },
  },
  examples: [
    {
      text: 'The shop sells:\n\n- Bread\n- Milk\n- Eggs\n- Fruit\n- Soap\n- Stamps\n- Cards',
      finds: ['Unexpected list of 7 items, expected at most 6: make two lists, each with a line that leads in'],
      better: 'You can eat:\n\n- Bread\n- Eggs\n- Fruit\n\nYou can drink:\n\n- Milk\n- Juice',
    },
    { text: 'The shop sells:\n\n- Bread\n- Milk\n- Eggs\n- Fruit\n- Soap\n- Stamps', finds: [] },
  ],
  *check({ parts }, { warning, error }) {
    for (const { list, leadIn } of parts.flatMap(listsWithLeadIn)) {
      const count = list.items.length;
      if (count <= warning) continue;
      yield {
        at: list,
        found: `list of ${count} items`,
        expected: `at most ${warning}`,
        todo: 'make two lists, each with a line that leads in',
        severity: count > error ? 'error' : 'warning',
        ...(leadIn !== '' && { about: leadIn }),
      };
    }
  },
});
