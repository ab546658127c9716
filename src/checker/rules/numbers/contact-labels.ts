import { defineRule } from '../../rule.ts';
import { brokenContactsIn } from '../../text/broken-contacts.ts';
import type { Literal } from '../../text/literals.ts';
import type { Prose } from '../../written/prose.ts';
import { prosesOf } from '../../written/walk.ts';

const labels: Partial<Record<Literal['kind'], string>> = { phone: 'Phone', email: 'Email', web: 'Website' };
const namesOf: Partial<Record<Literal['kind'], string>> = {
  phone: 'phone number',
  email: 'email address',
  web: 'web address',
};

export const contactLabels = defineRule({
  id: 'contact-labels',
  summary: 'Say what a phone number or an address is: “Phone: 01632 960000”.',
  because: 'Not everyone knows by its look what can be dialled and what can be written to.',
  source: 'NHS digital service manual, Formatting; W3C COGA, Making Content Usable, objective 1',
  severity: 'warning',
  examples: [
    {
      text: '01632 960888',
      finds: [
        'Unexpected phone number `01632 960888` on its own, expected a word before it: write `Phone: 01632 960888`',
      ],
      better: 'Phone: 01632 960888',
    },
    {
      text: 'E: library@example.org',
      finds: [
        'Unexpected email address `library@example.org` on its own, expected a word before it: write `Email: library@example.org`',
      ],
      better: 'Email: library@example.org',
    },
    { text: 'You can phone us on 01785 312000.', finds: [] },
    { text: 'Website: www.example.org', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const { kind, start, end } of bareContactsIn(prose)) {
        const text = prose.text.slice(start, end);
        yield {
          at: { prose, start, end },
          found: `${namesOf[kind] ?? ''} \`${text}\` on its own`,
          expected: 'a word before it',
          todo: `write \`${labels[kind] ?? ''}: ${text}\``,
        };
      }
    }
  },
});

/** The contacts of a prose in which nothing else stands but single letters and "or". */
function bareContactsIn(prose: Prose): Literal[] {
  const contacts = prose.literals.filter(({ kind }) => kind in labels);
  // Single letters say nothing ("E:", "T:"), and a broken address has a rule of its own.
  if (contacts.length === 0 || brokenContactsIn(prose).length > 0) return [];
  const words = prose.sentences.flatMap((sentence) => sentence.words);
  const isBare = words.every(({ literal, isSeen, tag, text }) => {
    const isWord = literal === undefined && isSeen && tag !== 'CCONJ' && text.length > 1;
    return !isWord && literal !== 'foreign' && literal !== 'postcode';
  });
  return isBare ? contacts : [];
}
