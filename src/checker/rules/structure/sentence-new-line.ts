import { defineRule } from '../../rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { ideasOf } from '../../written/walk.ts';

export const sentenceNewLine = defineRule({
  id: 'sentence-new-line',
  summary: 'Start each sentence on a new line.',
  because:
    'Where a line begins, a thought begins: the eye finds it again after a look at the picture. The pages keep a new line of the file behind a full stop.',
  source:
    'Inclusion Europe 2009 (baseline of its editions); Netzwerk Leichte Sprache; Lebenshilfe Austria. British guides do not ask for it',
  severity: 'warning',
  examples: [
    {
      text: 'The sauna is hot. Drink some water.',
      finds: ['Unexpected sentence in the middle of a line, expected it on a new line: press Enter before `Drink`'],
      better: 'The sauna is hot.\nDrink some water.',
    },
    {
      text: 'You can:\n\n- Play pool. It is free.\n- Watch films',
      finds: ['Unexpected sentence in the middle of a line, expected it on a new line: press Enter before `It`'],
      better: 'You can:\n\n- Play pool for free\n- Watch films',
    },
    { text: 'Ask Dr. Ali or Mrs. Jones at 9 a.m. on Friday.', finds: [] },
  ],
  *check({ parts }) {
    for (const { proses } of parts.flatMap((part) => [...ideasOf(part)])) {
      for (const { sentences } of proses) {
        for (const [index, sentence] of sentences.entries()) {
          const before = sentences[index - 1];
          if (!before || !isOnOneLine(before, sentence)) continue;
          yield {
            at: sentence,
            found: 'sentence in the middle of a line',
            expected: 'it on a new line',
            todo: `press Enter before \`${sentence.words[0]?.text ?? sentence.text}\``,
          };
        }
      }
    }
  },
});

/** Whether a sentence begins on the line of the file on which the one before it ends. */
function isOnOneLine(before: Sentence, { prose, start }: Sentence): boolean {
  return prose.placeAt(before.end - 1).line === prose.placeAt(start).line;
}
