import { defineRule } from '../../rule.ts';
import { brokenContactsIn, unendedContactsIn } from '../../text/broken-contacts.ts';
import { prosesOf } from '../../written/walk.ts';

export const contactNotBroken = defineRule({
  id: 'contact-not-broken',
  summary: 'Write email and web addresses whole, and without spaces.',
  because: 'Whoever copies an address with a space in it writes to nobody, and gets no answer.',
  source: 'NHS digital service manual, Formatting',
  severity: 'error',
  examples: [
    {
      text: 'data.protection@housingplusgroup.c o.uk',
      finds: [
        'Unexpected space in the email address `data.protection@housingplusgroup.c o.uk`, expected no spaces: write `data.protection@housingplusgroup.co.uk`',
      ],
      better: 'data.protection@housingplusgroup.co.uk',
    },
    {
      text: 'Look at www.example. org/parks for a map.',
      finds: [
        'Unexpected space in the web address `www.example. org/parks`, expected no spaces: write `www.example.org/parks`',
      ],
      better: 'Look at www.example.org/parks for a map.',
    },
    {
      text: 'Email jobs @ example.org with your name.',
      finds: [
        'Unexpected space in the email address `jobs @ example.org`, expected no spaces: write `jobs@example.org`',
      ],
      better: 'Email jobs@example.org with your name.',
    },
    {
      text: 'Email hello@example.',
      finds: [
        'Unexpected email address `hello@example` without its end, expected one such as `.org` or `.co.uk`: look up the address',
      ],
      better: 'Email hello@example.org.',
    },
    { text: 'We are @example on Facebook.', finds: [] },
    {
      text: 'Look at www.example.org. We put the times of the buses there. Email bins@example.org or phone us.',
      finds: [],
    },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const contact of brokenContactsIn(prose)) {
        yield {
          at: contact,
          found: `space in the ${contact.kind} \`${contact.text}\``,
          expected: 'no spaces',
          todo: `write \`${contact.whole}\``,
        };
      }
      for (const at of unendedContactsIn(prose)) {
        yield {
          at,
          found: `email address \`${prose.text.slice(at.start, at.end)}\` without its end`,
          expected: 'one such as `.org` or `.co.uk`',
          todo: 'look up the address',
        };
      }
    }
  },
});
