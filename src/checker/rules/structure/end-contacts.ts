import { defineRule } from '../../rule.ts';
import { findListed } from '../../words/find-listed.ts';

export const endContacts = defineRule({
  id: 'end-contacts',
  summary: 'Say how readers can complain.',
  because:
    'People who are not happy must not have to search. The program ends each page and each print with whom to ask, the contact of `help`; how to complain only the words can say.',
  source:
    'Patient Information Forum, Easy Read Matters 2023 (contact details at the end); complaining is our own addition',
  severity: 'error',
  examples: [
    {
      text: 'You can phone us.',
      finds: [
        'Unexpected document that does not say how to complain, expected it in the last part: write it there, with the contact to complain to',
      ],
      better: 'You can phone us.\n\n## How to complain\n\nTell us if you are not happy.',
    },
    { text: 'You can phone us.', parts: ['You can complain to us.'], finds: [] },
    {
      text: 'You can phone us.',
      fields: {
        contacts: {
          us: { name: 'Us', picture: 'sample', phone: '01632 960000' },
          complaints: { name: 'Complaints', picture: 'sample' },
        },
      },
      parts: ['<Contact of="complaints" />'],
      finds: [],
    },
  ],
  *check(document) {
    if (findListed(document, 'complaint-words', ({ words }) => words).length > 0) return;
    const { contacts } = document.fields;
    const shown = document.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'contact' ? [block.of] : [])),
    );
    if (shown.some((id) => /complain/i.test(`${id} ${contacts[id]?.name ?? ''}`))) return;
    yield {
      at: { file: document.file, place: document.places.placeOf(['contacts']) },
      found: 'document that does not say how to complain',
      expected: 'it in the last part',
      todo: 'write it there, with the contact to complain to',
    };
  },
});
