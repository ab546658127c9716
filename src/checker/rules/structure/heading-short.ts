import { defineRule } from '../../rule.ts';
import { headingsOf } from '../../written/walk.ts';

const STOP = /[.,:;]$/;

export const headingShort = defineRule({
  id: 'heading-short',
  summary: 'Keep headings short, with no full stop at the end.',
  because:
    'A heading is read in one glance, to see if the words below are wanted. It is also a line of the contents, and has to fit there.',
  source:
    'W3C, Making content usable, 3.5 (short, clear headings); NHS digital service manual, Headings; the number of words is our own',
  severity: 'warning',
  settings: {
    words: { default: 8, means: 'words in a heading or in the title of a part, over which there is a warning' },
  },
  examples: [
    {
      text: '## What you need to know before you come to see our dentist\n\nBrush your teeth.',
      finds: ['Unexpected heading of 12 words, expected at most 8: keep what it is about, and say the rest below it'],
      better: '## Before you see our dentist\n\nBrush your teeth.',
    },
    {
      text: '## Where to park.\n\nThe car park is free.',
      finds: ['Unexpected `.` at the end of a heading, expected no sign there: take it out'],
      better: '## Where to park\n\nThe car park is free.',
    },
    {
      title: 'All that you can do when you cannot pay the rent',
      finds: ['Unexpected heading of 11 words, expected at most 8: keep what it is about, and say the rest below it'],
    },
    { text: '## How do I pay my rent by card?\n\nYou can phone us.', finds: [] },
  ],
  *check({ parts }, { words: most }) {
    for (const prose of parts.flatMap((part) => [...headingsOf(part)])) {
      const { text, sentences } = prose;
      const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
      if (length > most) {
        yield {
          at: { prose, start: 0, end: text.length },
          found: `heading of ${length} words`,
          expected: `at most ${most}`,
          todo: 'keep what it is about, and say the rest below it',
        };
      }
      if (STOP.test(text) && !text.endsWith('..')) {
        yield {
          at: { prose, start: text.length - 1, end: text.length },
          found: `\`${text.slice(-1)}\` at the end of a heading`,
          expected: 'no sign there',
          todo: 'take it out',
        };
      }
    }
  },
});
