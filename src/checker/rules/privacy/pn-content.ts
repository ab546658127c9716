import { defineRule } from '../../rule.ts';
import { listSearch } from '../../words/list-search.ts';
import { wordList } from '../../words/read-words.ts';
import { wordsOfPart } from '../../written/words-of-part.ts';

/** A notice that tells all, in few words. */
const whole =
  'We collect information from you. We use your information to help you. The law lets us do this. We share it with the police. We keep it for 6 years. You have the right to see it. You do not have to answer us, but you must tell us your name. A computer program does not decide about you. It does not go to another country. Ask our data protection officer. You can complain to the Information Commissioner.';

export const pnContent = defineRule({
  id: 'pn-content',
  summary: 'Say in a privacy notice all that data protection law asks for.',
  because:
    'Who gets the information, for how long and why: readers can only say no to what they have been told. The rule looks for words of each topic and knows no law, so it is a hint: somebody who knows the law has to read the notice.',
  source: 'Information Commissioner’s Office, How should we draft our privacy information',
  severity: 'warning',
  examples: [
    {
      text: whole.replace(' We keep it for 6 years.', ''),
      fields: { kind: 'privacy-notice' },
      finds: [
        'Unexpected privacy notice without words about how long you keep it, expected words on each topic of the law: write them, or ask the organisation',
      ],
      better: whole,
    },
    { text: whole, fields: { kind: 'privacy-notice' }, finds: [] },
    { text: 'We empty your bins on Mondays.', finds: [] },
  ],
  *check(document) {
    const { file, fields, places, parts } = document;
    if (fields.kind !== 'privacy-notice') return;
    const topicsIn = listSearch('privacy-topics', ({ phrases }) => phrases);
    const sentences = parts.flatMap((part) => wordsOfPart(part, document)).flatMap((prose) => prose.sentences);
    const told = new Set(sentences.flatMap(topicsIn).map(({ entry: { entry } }) => entry.topic));
    for (const { topic } of wordList('privacy-topics')) {
      if (told.has(topic)) continue;
      yield {
        at: { file, place: places.placeOf(['kind']) },
        found: `privacy notice without words about ${topic}`,
        expected: 'words on each topic of the law',
        todo: 'write them, or ask the organisation',
        about: topic,
      };
    }
  },
});
