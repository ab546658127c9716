import { defineRule } from '../../rule.ts';
import { shoutedIn } from '../../text/shouted.ts';
import { nameSearch } from '../../written/names.ts';
import { sentencesIn } from '../../written/walk.ts';

export const noAllCaps = defineRule({
  id: 'no-all-caps',
  summary: 'Do not write words in capitals.',
  because: 'Words are known by their shape, and in capitals all have the same. It also looks like shouting.',
  source: 'NHS digital service manual, Formatting; RNIB Clear Print; Round Table print rules, New Zealand',
  severity: 'error',
  examples: [
    {
      text: 'You MUST TELL US about repairs.',
      finds: ['Unexpected capitals in `MUST TELL US`, expected small letters: write `must tell us`'],
      better: 'You must tell us about repairs.',
    },
    {
      text: 'This seat is for you ONLY if you cannot stand.',
      finds: ['Unexpected capitals in `ONLY`, expected small letters: write `only`'],
      better: 'This seat is only for you if you cannot stand.',
    },
    { text: 'We work in the UK. The NHS gives you an ID.', finds: [] },
    { text: 'Your PIN is for CCTV. CAMHS and UNICEF can help. I am 5.', finds: [] },
  ],
  *check(document) {
    const namesIn = nameSearch(document);
    for (const sentence of sentencesIn(document)) {
      for (const run of shoutedIn(sentence, namesIn(sentence.prose))) {
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last) continue;
        const found = sentence.prose.text.slice(first.start, last.end);
        yield {
          at: { prose: sentence.prose, start: first.start, end: last.end },
          found: `capitals in \`${found}\``,
          expected: 'small letters',
          todo: `write \`${found.toLowerCase().replaceAll(/\bi\b/gu, 'I')}\``,
        };
      }
    }
  },
});
