import { defineRule } from '../../rule.ts';
import { sentencesIn } from '../../written/walk.ts';

/** Words that promise a longer text. */
const LONGER =
  /\b(?:easy[ -]read version of|(?:full|long|longer) (?:version|document|policy|notice|report|plan|leaflet|guide|strategy))\b/i;

export const frontCover = defineRule({
  id: 'front-cover',
  summary: 'Say in document.yaml where the full version is, when you speak of one.',
  because:
    'Whoever supports a reader wants to compare the two. The program puts the rest on the cover: the title, whose document it is, that it is easy read, its version and its date; it takes no document without them. A privacy notice has a rule of its own for the full version.',
  source: 'easyread.demcloud.org, How to (cover)',
  severity: 'warning',
  examples: [
    {
      text: 'This is the easy read version of our report.',
      finds: [
        'Unexpected `easy read version of` without an address of that text, expected `fullVersion` in document.yaml: write its web address there',
      ],
      better: 'This report is easy read.',
    },
    {
      text: 'You can read the full report on our website.',
      fields: { fullVersion: 'https://www.example.org/report' },
      finds: [],
    },
    { text: 'The full report is at www.example.org/report.', finds: [] },
    { text: 'This easy read guide is about how to vote.', finds: [] },
  ],
  *check(document) {
    const { fullVersion, kind } = document.fields;
    if (fullVersion !== undefined || kind === 'privacy-notice') return;
    for (const sentence of sentencesIn(document, ['title', 'statement', 'item'])) {
      const found = LONGER.exec(sentence.text);
      if (!found || sentence.words.some(({ literal }) => literal === 'web')) continue;
      const start = sentence.start + found.index;
      yield {
        at: { prose: sentence.prose, start, end: start + found[0].length },
        found: `\`${found[0]}\` without an address of that text`,
        expected: '`fullVersion` in document.yaml',
        todo: 'write its web address there',
      };
      return;
    }
  },
});
