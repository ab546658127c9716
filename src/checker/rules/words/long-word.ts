import { syllable } from 'syllable';
import { defineRule } from '../../rule.ts';
import { firstUsesIn } from '../../text/first-uses.ts';
import { plainWordsIn } from '../../words/plain-words-in.ts';
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
    { text: 'We facilitate your visit.', finds: [] },
    { text: 'Bring your identification.', fields: { knownWords: ['identification'] }, finds: [] },
  ],
  *check(document, { letters, syllables }) {
    const plain = new Set(plainWordsIn(document).flatMap(({ words }) => words));
    for (const word of firstUsesIn(document).flatMap(({ words }) => words)) {
      const isLong = word.text.length >= letters;
      // A word that has a plain one is told once, unless it is long to look at, too.
      if (isCommon(word) || (!isLong && (plain.has(word) || syllable(word.text) < syllables))) continue;
      yield {
        at: word,
        found: `long word \`${word.text}\``,
        expected: `fewer than ${letters} letters and ${syllables} syllables`,
        todo: 'use a shorter word, or explain it as a hard word',
      };
    }
  },
});
