import { defineRule } from '../../rule.ts';
import { linkingWordsIn } from '../../text/linking-words.ts';
import { sentencesIn } from '../../written/walk.ts';

const todo = 'make a sentence of each idea';

export const oneIdeaPerSentence = defineRule({
  id: 'one-idea-per-sentence',
  summary: 'Say one thing in a sentence.',
  because:
    'Each linking word, such as “because” or “but”, gives the reader one more idea to keep in mind. One in a sentence is fine, and so is one at its start. “And” between two things is not counted.',
  source:
    'UK government, Accessible communication formats: one idea and one verb; Easy Read Standard 2026; W3C, Making Content Usable, objective 3: more than one linking word is two points',
  severity: 'warning',
  settings: { most: { default: 1, means: 'linking words between verbs in a sentence, over which there is a warning' } },
  examples: [
    {
      text: 'We check your form and then we phone you but we may write.',
      finds: [`Unexpected linking words \`and\`, \`but\`, expected at most 1 in a sentence: ${todo}`],
      better: 'We check your form. Then we phone you. But we may write.',
    },
    {
      text: 'Stay in bed if you are hot because rest helps you.',
      finds: [`Unexpected linking words \`if\`, \`because\`, expected at most 1 in a sentence: ${todo}`],
      better: 'Stay in bed if you are hot. Rest helps you.',
    },
    {
      text: 'Come early so that you get a seat because we are busy.',
      finds: [`Unexpected linking words \`so\`, \`because\`, expected at most 1 in a sentence: ${todo}`],
      better: 'Come early so that you get a seat.',
    },
    { text: 'You can say no if you want.', finds: [] },
    { text: 'When you vote, bring your card and a pen. Tell us if you need help and a chair.', finds: [] },
  ],
  *check(document, { most }) {
    for (const sentence of sentencesIn(document, ['statement', 'item', 'contact', 'meaning'])) {
      const linking = linkingWordsIn(sentence);
      if (linking.length <= most) continue;
      const names = linking.map(({ text }) => `\`${text}\``).join(', ');
      yield { at: sentence, found: `linking words ${names}`, expected: `at most ${most} in a sentence`, todo };
    }
  },
});
