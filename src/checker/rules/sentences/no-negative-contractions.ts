import { defineRule } from '../../rule.ts';
import { contractionsIn } from '../../text/contractions.ts';
import { sentencesIn } from '../../written/walk.ts';

const todo = 'write the word “not” in full';

export const noNegativeContractions = defineRule({
  id: 'no-negative-contractions',
  summary: 'Write “do not” and “cannot”, never “don’t” and “can’t”.',
  because:
    'The word “not” turns the meaning round. In “don’t” it is two small letters, which people miss, and then they do the opposite of what they should.',
  source:
    'NHS digital service manual, Contractions: research by the Government Digital Service; HMRC design patterns 130: research by the Department for Work and Pensions',
  severity: 'error',
  examples: [
    {
      text: 'We don’t sell your information.',
      finds: [`Unexpected \`don’t\`, expected \`do not\`: ${todo}`],
      better: 'We do not sell your information.',
    },
    {
      text: "You can't park here, and you won't find a bus.",
      finds: [
        `Unexpected \`can't\`, expected \`cannot\`: ${todo}`,
        `Unexpected \`won't\`, expected \`will not\`: ${todo}`,
      ],
      better: 'You cannot park here. There are no buses.',
    },
    { text: 'You cannot vote online. The council’s office is open.', finds: [] },
  ],
  *check(document) {
    for (const sentence of sentencesIn(document)) {
      for (const contraction of contractionsIn(sentence)) {
        if (!contraction.isNegative) continue;
        const { prose, start, end, full } = contraction;
        yield { at: contraction, found: `\`${prose.text.slice(start, end)}\``, expected: `\`${full}\``, todo };
      }
    }
  },
});
