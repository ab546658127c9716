import { defineRule } from '../../rule.ts';
import type { Prose } from '../../written/prose.ts';
import { prosesOf } from '../../written/walk.ts';

const FULL = /\bfull (?:privacy )?(?:version|notice|policy|text)\b/i;

export const pnFullVersionLink = defineRule({
  id: 'pn-full-version-link',
  summary: 'Give the web address of the full privacy notice, as `fullVersion` in document.yaml.',
  because:
    'Easy read leaves things out. Whoever wants to know more, or helps somebody with it, needs the whole text. The website says on the first page, and paper on its last one, that this is the easy read version and where the full one is.',
  source: 'Information Commissioner’s Office, Effective privacy information (information in layers)',
  severity: 'error',
  examples: [
    {
      text: 'This is our privacy notice.',
      fields: { kind: 'privacy-notice' },
      finds: [
        'Unexpected privacy notice without `fullVersion`, expected the web address of the full notice in document.yaml: write it there, or ask the organisation for it',
      ],
      better: 'This is an easy read notice. The full notice is at www.example.org/privacy.',
    },
    {
      text: 'This is our privacy notice.',
      fields: { kind: 'privacy-notice', fullVersion: 'https://www.example.org/privacy' },
      finds: [],
    },
    { text: 'We have large homes and small homes.', finds: [] },
  ],
  *check(document) {
    const { file, fields, places } = document;
    if (fields.kind !== 'privacy-notice' || fields.fullVersion !== undefined) return;
    if ([...prosesOf(document)].some(saysWhere)) return;
    yield {
      at: { file, place: places.placeOf(['kind']) },
      found: 'privacy notice without `fullVersion`',
      expected: 'the web address of the full notice in document.yaml',
      todo: 'write it there, or ask the organisation for it',
    };
  },
});

/** Whether the words themselves say where the full notice is. */
function saysWhere({ text, literals }: Prose): boolean {
  return FULL.test(text) && literals.some(({ kind }) => kind === 'web');
}
