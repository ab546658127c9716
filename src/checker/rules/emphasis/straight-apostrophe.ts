import { defineRule } from '../../rule.ts';
import { matchesIn, type Match } from '../../text/matches.ts';
import { prosesOf } from '../../written/walk.ts';

const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})|(?<=s)['’](?=\s)/gu;

export const straightApostrophe = defineRule({
  id: 'straight-apostrophe',
  summary: 'Use one kind of apostrophe in a document: the straight one.',
  because: "A search for “child’s” does not find “child's”, and two kinds on a page look like a mistake.",
  source: 'NHS digital service manual, Punctuation',
  severity: 'look',
  examples: [
    {
      text: "Bring your child’s red book and your partner's card.",
      finds: ["Unexpected apostrophe `’`, expected `'` as in the rest of the document: write `'`"],
      better: "Bring your child's red book and your partner's card.",
    },
    { text: 'Bring your child’s red book and your partner’s card.', finds: [] },
  ],
  *check(document) {
    const all = [...prosesOf(document)].flatMap((prose) => [...matchesIn(prose, APOSTROPHE)]);
    const curly = all.filter(({ text }) => text === '’');
    const straight = all.filter(({ text }) => text === "'");
    // The kind that there is less of is the one to mend.
    const [few, kind]: [Match[], string] = curly.length <= straight.length ? [curly, "'"] : [straight, '’'];
    for (const at of few) {
      yield {
        at,
        found: `apostrophe \`${at.text}\``,
        expected: `\`${kind}\` as in the rest of the document`,
        todo: `write \`${kind}\``,
      };
    }
  },
});
