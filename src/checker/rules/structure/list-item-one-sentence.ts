import { defineRule } from '../../rule.ts';
import { pointsBack, saysMeaningOf } from '../../text/explanations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hardWordUsesIn } from '../../written/hard-word-uses.ts';
import type { WrittenDocument } from '../../written/types.ts';
import { listsOf } from '../../written/walk.ts';

export const listItemOneSentence = defineRule({
  id: 'list-item-one-sentence',
  summary: 'Write one short sentence or less in each item, and no list inside it.',
  because:
    'An item is one thing with one picture. A second sentence is a second thing; “and” at the end promises what the next line says anyway; and a list in a list has two beginnings to keep in mind.',
  source: 'NHS digital service manual, Formatting (bullet points)',
  severity: 'warning',
  examples: [
    {
      text: 'You can:\n\n- Play pool.\n  It is free.\n- Watch films',
      finds: [
        'Unexpected 2 sentences in an item of a list, expected one: make two items, or a statement after the list',
      ],
      better: 'You can:\n\n- Play pool for free\n- Watch films',
    },
    {
      text: 'You must have:\n\n- A passport, or\n- A driving licence',
      finds: [
        'Unexpected `or` at the end of an item, expected nothing there: take it out, and say it in the line before the list',
      ],
      better: 'You must have one of these:\n\n- A passport\n- A driving licence',
    },
    {
      text: 'Bring:\n\n- Clothes\n  - A vest\n  - Socks\n- A towel',
      finds: [
        'Unexpected list inside an item, expected one list: make its items items of the outer list, or a list of its own',
      ],
      better: 'Bring:\n\n- A vest\n- Socks\n- A towel',
    },
    { text: 'We note:\n\n- You have **dementia**.\n  This means you forget things.\n- Your age', finds: [] },
    { text: 'You can:\n\n- Ask a friend or a nurse\n- Phone us', finds: [] },
  ],
  *check(document) {
    const explaining = explainingSentences(document);
    for (const list of document.parts.flatMap((part) => [...listsOf(part)])) {
      for (const { proses, lists } of list.items) {
        const sentences = proses.flatMap((prose) => prose.sentences);
        // The rules want the meaning of a hard word in the next sentence.
        const [, second] = sentences.filter((sentence) => !explaining.has(sentence));
        if (second) {
          yield {
            at: second,
            found: `${sentences.length} sentences in an item of a list`,
            expected: 'one',
            todo: 'make two items, or a statement after the list',
          };
        }
        const last = sentences.at(-1)?.words.findLast(({ tag }) => tag !== 'PUNCT');
        if (last && /^(?:and|or)$/i.test(last.text)) {
          yield {
            at: last,
            found: `\`${last.text}\` at the end of an item`,
            expected: 'nothing there',
            todo: 'take it out, and say it in the line before the list',
          };
        }
        for (const inner of lists) {
          yield {
            at: inner,
            found: 'list inside an item',
            expected: 'one list',
            todo: 'make its items items of the outer list, or a list of its own',
          };
        }
      }
    }
  },
});

/** The sentences that say what a hard word of the sentence before them means. */
function explainingSentences(document: WrittenDocument): Set<Sentence> {
  return new Set(
    [...hardWordUsesIn(document)].flatMap((use) => {
      const [next] = use.isBold ? use.after() : [];
      return next && (pointsBack(next) || saysMeaningOf(use, next)) ? [next] : [];
    }),
  );
}
