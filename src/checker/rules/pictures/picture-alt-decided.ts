import { defineRule } from '../../rule.ts';

/** `![](photo.jpg)`, and `<img …>` that has no `alt`. */
const UNDECIDED = /!\[\s*\]\(|<img\b(?![^<>]*\salt\s*=)[^<>]*>/gi;

export const pictureAltDecided = defineRule({
  id: 'picture-alt-decided',
  summary: 'Use pictures by their name, so that a screen reader says the right thing.',
  because:
    'A picture of icons/pictures.yaml stands beside words that say the same: the program marks it as decoration, and a screen reader reads the words once. A picture put in another way has no such decision, and some screen readers spell its file name.',
  source: 'WCAG 2.2, 1.1.1',
  severity: 'error',
  examples: [
    {
      text: '![](queue.png)\n\nPlease wait here.',
      finds: [
        'Unexpected picture without words for a screen reader, expected a picture name: write it before the words it belongs to, as in `:address: We need …`',
      ],
      better: ':sample: Please wait here.',
    },
    { text: ':sample: Please wait here.', finds: [] },
  ],
  *check({ parts }) {
    for (const { file, source } of parts) {
      for (const [index, text] of source.split('\n').entries()) {
        for (const { index: at } of text.matchAll(UNDECIDED)) {
          yield {
            at: { file, place: { line: index + 1, column: at + 1 } },
            found: 'picture without words for a screen reader',
            expected: 'a picture name',
            todo: 'write it before the words it belongs to, as in `:address: We need …`',
          };
        }
      }
    }
  },
});
