import { defineRule } from '../../rule.ts';
import { sentencesIn } from '../../written/walk.ts';

const expected = 'at most 1';
const todo = 'make more sentences, or a list of the things';

export const maxCommas = defineRule({
  id: 'max-commas',
  summary: 'Use at most one comma in a sentence.',
  because:
    'A comma asks the reader to stop and to go on with the same sentence. With many commas it is hard to see what belongs together. A list shows it at a glance.',
  source:
    'W3C, Making Content Usable, objective 3; Inclusion Europe 2009 (baseline of its editions); Mensch zuerst: few commas',
  severity: 'warning',
  settings: {
    look: { default: 1, means: 'commas in a sentence, over which it is to be looked at' },
    warning: { default: 2, means: 'commas in a sentence, over which there is a warning' },
  },
  examples: [
    {
      text: 'Bring your card, a pen, some water, and a coat.',
      finds: [`Unexpected sentence with 3 commas, expected ${expected}: ${todo}`],
      better: 'Bring:\n\n- Your card\n- A pen\n- Some water\n- A coat',
    },
    {
      text: 'On Monday, if it is dry, we cut the grass.',
      finds: [`Unexpected sentence with 2 commas, expected ${expected}: ${todo}`],
      better: 'We cut the grass on Monday. We do this if it is dry.',
    },
    { text: 'If you move, please tell us. The rent is £1,200.', finds: [] },
  ],
  *check(document, { look, warning }) {
    for (const sentence of sentencesIn(document)) {
      const commas = sentence.words.filter(({ text }) => text === ',').length;
      if (commas <= look) continue;
      yield {
        at: sentence,
        found: `sentence with ${commas} commas`,
        expected: `at most ${look}`,
        todo,
        severity: commas > warning ? 'warning' : 'look',
      };
    }
  },
});
