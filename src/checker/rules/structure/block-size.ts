import { defineRule } from '../../rule.ts';
import { ideasOf } from '../../written/walk.ts';

export const blockSize = defineRule({
  id: 'block-size',
  summary: 'Put one idea beside each picture: one or two short sentences.',
  because:
    'A picture can show one thing. With more words beside it, a reader cannot tell which of them it shows, and loses the line.',
  source:
    'W3C, Making content usable, 3.4: 50 words in a paragraph; The Easy Read Standard 2026: one piece of information in a paragraph; NHS digital service manual: 3 sentences; 30 words are our own number',
  severity: 'warning',
  settings: {
    sentences: { default: 2, means: 'sentences beside a picture, over which there is a warning' },
    warning: { default: 30, means: 'words beside a picture, over which there is a warning' },
    error: { default: 50, means: 'words beside a picture, over which there is an error' },
  },
  examples: [
    {
      text: 'The bus stops at the church.\nBe there by 8am.\nThe driver cannot wait.',
      finds: [
        'Unexpected 3 sentences beside one picture, expected at most 2: make two statements, each with its picture',
      ],
      better: 'The bus stops at the church.\nBe there by 8am.\n\nThe driver cannot wait.',
    },
    {
      text: 'Bring the letter from your doctor and the card with your name and your number on it to the front desk. Then sit in the big room with the blue door until a nurse calls you.',
      finds: [
        'Unexpected 36 words beside one picture, expected at most 30: make two statements, each with its picture',
      ],
      better:
        'Bring the letter from your doctor to the front desk.\n\nThen sit in the big room until a nurse calls you.',
    },
    { text: 'The bus stops at the church.\nBe there by 8am.', finds: [] },
  ],
  *check({ parts }, { sentences: mostSentences, warning, error }) {
    for (const { proses } of parts.flatMap((part) => [...ideasOf(part)])) {
      const [first] = proses;
      const sentences = proses.flatMap((prose) => prose.sentences);
      const words = sentences.reduce((sum, { length }) => sum + length, 0);
      if (!first || (words <= warning && sentences.length <= mostSentences)) continue;
      const isLong = words > warning;
      yield {
        at: { prose: first, start: 0, end: first.text.length },
        found: `${isLong ? `${words} words` : `${sentences.length} sentences`} beside one picture`,
        expected: `at most ${isLong ? warning : mostSentences}`,
        todo: 'make two statements, each with its picture',
        severity: words > error ? 'error' : 'warning',
      };
    }
  },
});
