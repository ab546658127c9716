import { defineRule } from '../../rule.ts';
import { findListed } from '../../words/find-listed.ts';

export const pnAccessibleFormat = defineRule({
  id: 'pn-accessible-format',
  summary: 'Say in which other ways people can get the privacy notice, such as large print or with somebody’s help.',
  because:
    'Not everybody can read small letters, or read at all. A document with the edition `large-print` says so itself; offer other ways only when the organisation has them.',
  source: 'Information Commissioner’s Office, Effective privacy information (accessible formats)',
  severity: 'warning',
  examples: [
    {
      text: 'This is our privacy notice.',
      fields: { kind: 'privacy-notice' },
      finds: [
        'Unexpected privacy notice in one form only, expected the edition `large-print`, or words such as “large print” or “we can read it to you”: add the edition, or say what the organisation offers',
      ],
      better: 'This is our privacy notice. Ask us if you want it in large print.',
    },
    { text: 'Our staff can explain it to you.', fields: { kind: 'privacy-notice' }, finds: [] },
    {
      text: 'This is our privacy notice.',
      fields: { kind: 'privacy-notice', editions: ['a4', 'large-print'] },
      finds: [],
    },
  ],
  *check(document) {
    const { file, fields, places } = document;
    if (fields.kind !== 'privacy-notice' || fields.editions.includes('large-print')) return;
    if (findListed(document, 'other-formats', ({ words }) => words).length > 0) return;
    yield {
      at: { file, place: places.placeOf(['kind']) },
      found: 'privacy notice in one form only',
      expected: 'the edition `large-print`, or words such as “large print” or “we can read it to you”',
      todo: 'add the edition, or say what the organisation offers',
    };
  },
});
