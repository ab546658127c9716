import { defineRule } from '../../rule.ts';

export const pictureLicence = defineRule({
  id: 'picture-licence',
  summary: 'Keep a file LICENSE.md beside pictures.yaml that says who made the pictures and how they may be used.',
  because:
    'Documents are printed and passed on for years. The program prints the credits of the pictures that it brings; for other pictures somebody has to be able to look up who made them.',
  source: 'Our own rule',
  severity: 'error',
  examples: [
    {
      text: 'We empty your bins.',
      licence: '',
      finds: [
        'Unexpected pictures without a licence, expected a file LICENSE.md beside pictures.yaml: write there who made the pictures and under which licence',
      ],
    },
    { text: 'We empty your bins.', licence: 'CC BY-SA 4.0, OpenMoji', finds: [] },
  ],
  *check({ licence }) {
    if (licence?.text.trim() !== '') return;
    yield {
      at: { file: licence.file, place: { line: 1, column: 1 } },
      found: 'pictures without a licence',
      expected: 'a file LICENSE.md beside pictures.yaml',
      todo: 'write there who made the pictures and under which licence',
    };
  },
});
