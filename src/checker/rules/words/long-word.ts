import { syllable } from 'syllable';
import { defineRule } from '../../rule.ts';
import { firstUsesIn } from '../../text/first-uses.ts';
import { isCommon } from '../../words/common-words.ts';

export const longWord = defineRule({
  id: 'long-word',
  summary: 'Use short words.',
  because: 'Whoever spells a word out loses its start before its end. Long words that everyone says are not reported.',
  source: 'LanguageTool, rules for simple German: 14 letters; FontLab, notes on easy text: 4 syllables',
  severity: 'look',
  settings: {
    letters: { default: 14, means: 'letters in a word that is reported, and over' },
    syllables: { default: 4, means: 'syllables in a word that is reported, and over' },
  },
  examples: [
    {
      text: 'Your physiotherapist works here.',
      finds: [
        'Unexpected long word `physiotherapist`, expected fewer than 14 letters and 4 syllables: use a shorter word, or explain it as a hard word',
      ],
      better: 'The person who helps you move works here.',
    },
    { text: 'We keep your personal information in Wolverhampton.', finds: [] },
    { text: 'Bring your identification.', fields: { knownWords: ['identification'] }, finds: [] },
  ],
  *check(document, { letters, syllables }) {
    for (const word of firstUsesIn(document).flatMap(({ words }) => words)) {
      if (isCommon(word) || (word.text.length < letters && syllable(word.text) < syllables)) continue;
      yield {
        at: word,
        found: `long word \`${word.text}\``,
        expected: `fewer than ${letters} letters and ${syllables} syllables`,
        todo: 'use a shorter word, or explain it as a hard word',
      };
    }
  },
});
