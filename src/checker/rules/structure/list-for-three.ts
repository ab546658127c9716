import { defineRule } from '../../rule.ts';
import { thingsIn } from '../../text/things.ts';
import { ideasOf, listsOf } from '../../written/walk.ts';

export const listForThree = defineRule({
  id: 'list-for-three',
  summary: 'Make a list of three or more things, and no list of one.',
  because:
    'In a sentence the things run together; in a list each has a line and a picture of its own. Three things in a very short sentence are still seen at once, and names of places or people may stay together.',
  source: 'W3C, Making content usable, 3.5 (lists)',
  severity: 'warning',
  settings: {
    things: { default: 3, means: 'things in a sentence, from which there is a warning' },
    short: { default: 10, means: 'words in a sentence that may name as many things as `things` says' },
  },
  examples: [
    {
      text: 'You can learn to cook, to paint, to sew and to swim.',
      finds: ['Unexpected row of 4 things in a sentence, expected a list: give each thing a line and a picture'],
      better: 'You can learn to:\n\n- Cook\n- Paint\n- Sew\n- Swim',
    },
    {
      text: 'We will tell you by letter, on our website or on a form.',
      finds: ['Unexpected row of 3 things in a sentence, expected a list: give each thing a line and a picture'],
      better: 'We will tell you:\n\n- By letter\n- On our website\n- On a form',
    },
    {
      text: 'You can pay with:\n\n- Cash',
      finds: ['Unexpected list with one item, expected two or more: write it as a sentence'],
      better: 'You can pay with cash.',
    },
    { text: 'We work in Staffordshire, Shropshire, Telford and Wrekin and Dudley.', finds: [] },
    { text: 'The trust, which repairs and cleans our halls and parks, is ours.', finds: [] },
    { text: 'If you need help at home, a nurse or a carer can visit you.', finds: [] },
    { text: 'Put cans, bottles and paper in the blue bin.', finds: [] },
    { text: 'You can phone, email or visit us.', finds: [] },
    { text: 'The hall by the church is warm, dry and quiet in winter.', finds: [] },
  ],
  *check({ parts }, { things, short }) {
    for (const part of parts) {
      for (const list of listsOf(part)) {
        if (list.items.length > 1) continue;
        yield { at: list, found: 'list with one item', expected: 'two or more', todo: 'write it as a sentence' };
      }
      for (const sentence of [...ideasOf(part)].flatMap(({ proses }) => proses.flatMap((prose) => prose.sentences))) {
        const row = thingsIn(sentence);
        if (!row || row.count < things || (row.count === things && sentence.length <= short)) continue;
        yield {
          at: sentence,
          found: `row of ${row.count} things in a sentence`,
          expected: 'a list',
          todo: 'give each thing a line and a picture',
        };
      }
    }
  },
});
