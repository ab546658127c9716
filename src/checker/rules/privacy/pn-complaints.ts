import { factsIn } from '../../facts/facts-in.ts';
import { defineRule } from '../../rule.ts';
import { wordsOfPart } from '../../written/words-of-part.ts';

const COMPLAINT = /\bcomplain/i;

/** What the law allows for saying that a complaint has come. */
const ANSWER = 'duration 30 days';

const toYou = (words: string) => `privacy notice that does not say ${words}`;

export const pnComplaints = defineRule({
  id: 'pn-complaints',
  summary: 'Say how to complain to the organisation, and that it says within 30 days that it has the complaint.',
  because:
    'People who are not happy must know where to go first, and that they will hear something. The words have to come from the organisation.',
  source: 'Data Protection Act 2018, section 164A, by the Data (Use and Access) Act 2025, in force from 19 June 2026',
  severity: 'warning',
  examples: [
    {
      text: 'You can complain to us.',
      fields: { kind: 'privacy-notice' },
      finds: [
        'Unexpected privacy notice that does not say when somebody who complains hears from you, expected `30 days` beside how to complain: ask the organisation for its words',
      ],
      better: 'You can complain to us. We tell you within 30 days that we have your complaint.',
    },
    {
      text: 'We keep your information safe.',
      fields: { kind: 'privacy-notice' },
      finds: [
        'Unexpected privacy notice that does not say how to complain, expected how to complain to you and that you answer within 30 days: ask the organisation for its words',
      ],
      better: 'You can complain to us. You hear from us within thirty days.',
    },
    { text: 'We empty your bins on Mondays.', finds: [] },
  ],
  *check(document) {
    const { file, fields, places, parts } = document;
    if (fields.kind !== 'privacy-notice') return;
    const complaining = parts
      .map((part) => wordsOfPart(part, document))
      .filter((proses) => proses.some(({ text }) => COMPLAINT.test(text)));
    if (complaining.some((proses) => proses.flatMap(factsIn).some(({ key }) => key === ANSWER))) return;
    const isSaid = complaining.length > 0;
    yield {
      at: { file, place: places.placeOf(['kind']) },
      found: toYou(isSaid ? 'when somebody who complains hears from you' : 'how to complain'),
      expected: isSaid
        ? '`30 days` beside how to complain'
        : 'how to complain to you and that you answer within 30 days',
      todo: 'ask the organisation for its words',
    };
  },
});
