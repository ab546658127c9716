import { defineRule } from '../../rule.ts';
import { firstUsesIn } from '../../text/first-uses.ts';
import { isCommon } from '../../words/common-words.ts';
import { hasAnswer } from '../../words/words-with-answers.ts';

export const commonWords = defineRule({
  id: 'common-words',
  summary: 'Use words that most people know.',
  because:
    'A reader who meets an unknown word stops, and may not start again. Words of everyday talk are read without stopping.',
  source:
    'W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 3.1; WCAG 3 draft, Clear language; Department of Health 2010, point 8; Inclusion Europe 2009, points 6 and 7',
  severity: 'warning',
  examples: [
    {
      text: 'The nurse will check your vaccination and your mobility.',
      finds: [
        'Unexpected rare word `vaccination`, expected words that most people know: write it in everyday words, or explain it as a hard word',
      ],
      better: 'The nurse will check which vaccines you had and how well you move.',
    },
    {
      text: 'We put grit on the road to Llandudno. Grit is salt and sand.',
      finds: [
        'Unexpected rare word `grit`, expected words that most people know: write it in everyday words, or explain it as a hard word',
      ],
      better: 'We put salt and sand on the road to Llandudno.',
    },
    {
      text: 'The **ombudsman** can help. An ombudsman is a person who looks at complaints.',
      fields: { hardWords: [{ word: 'ombudsman', meaning: 'A person who looks at complaints.' }] },
      finds: [],
    },
    { text: 'Come to the sluice gate.', fields: { knownWords: ['sluice'] }, finds: [] },
    { text: 'Phone Dr Okonkwo at Exampletown Surgery on 01632 960000.', finds: [] },
  ],
  *check(document) {
    for (const word of firstUsesIn(document)) {
      if (isCommon(word) || hasAnswer(word)) continue;
      yield {
        at: word,
        found: `rare word \`${word.text}\``,
        expected: 'words that most people know',
        todo: 'write it in everyday words, or explain it as a hard word',
      };
    }
  },
});
