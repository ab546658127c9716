import { defineRule } from '../../rule.ts';
import { contractionsIn } from '../../text/contractions.ts';
import { sentencesIn } from '../../written/walk.ts';

const todo = 'write both words in full';

export const noContractions = defineRule({
  id: 'no-contractions',
  summary: 'Write words in full: “we will”, and not “we’ll”.',
  because:
    'A word with an apostrophe is two words in one, and some letters are missing. Readers who know “we” and “will” may not know “we’ll”.',
  source: 'HMRC design patterns 130; NHS digital service manual, Contractions (for some of them)',
  severity: 'warning',
  examples: [
    {
      text: "We'll phone you.",
      finds: [`Unexpected \`We'll\`, expected \`we will\`: ${todo}`],
      better: 'We will phone you.',
    },
    {
      text: 'It’s free, so let’s go.',
      finds: [`Unexpected \`It’s\`, expected \`it is\`: ${todo}`, `Unexpected \`let’s\`, expected \`let us\`: ${todo}`],
      better: 'It is free. We can go.',
    },
    { text: 'The nurse’s room is next to the children’s ward. You can say no.', finds: [] },
  ],
  *check(document) {
    for (const sentence of sentencesIn(document)) {
      for (const contraction of contractionsIn(sentence)) {
        if (contraction.isNegative) continue;
        const { prose, start, end, full } = contraction;
        yield { at: contraction, found: `\`${prose.text.slice(start, end)}\``, expected: `\`${full}\``, todo };
      }
    }
  },
});
