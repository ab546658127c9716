import { defineRule } from '../../rule.ts';
import { boldWordsIn } from '../../text/bold-words.ts';
import { findHardWord } from '../../../writing/hard-word.ts';
import { prosesOf } from '../../written/walk.ts';

export const glossaryListed = defineRule({
  id: 'glossary-listed',
  summary: 'Give each hard word a short meaning in the list of hard words.',
  because:
    'Readers look a word up again when they meet it pages later. A long meaning is one more text to get through.',
  source:
    'UK government, Accessible communication formats: a list of words at the end; Australian Government Style Manual, Easy Read. Two sentences for a meaning: our own number',
  severity: 'warning',
  settings: {
    sentences: { default: 2, means: 'sentences in the meaning of a hard word, over which there is a warning' },
  },
  examples: [
    {
      text: 'The council has an **allotment**. An allotment is a garden that you rent.',
      finds: [
        'Unexpected hard word `allotment` that is not in the list, expected its meaning under `hardWords` in document.yaml: add it there, or do not make it bold',
      ],
      better: 'The council has gardens that you can rent.',
    },
    {
      text: 'A **ward** is a part of a hospital.',
      fields: { hardWords: [{ word: 'ward', meaning: 'A part of a hospital. It has beds. Nurses work there.' }] },
      finds: ['Unexpected meaning of 3 sentences, expected at most 2: say only what the reader has to know'],
    },
    {
      text: 'A **cookie** is a small file on your computer. Come **by Friday**.',
      fields: { hardWords: [{ word: 'cookie', meaning: 'A small file on your computer.' }] },
      finds: [],
    },
  ],
  *check(document, { sentences: most }) {
    const { hardWords } = document.fields;
    for (const prose of prosesOf(document)) {
      for (const { start, end } of boldWordsIn(prose)) {
        const word = prose.text.slice(start, end);
        if (findHardWord(word, hardWords)) continue;
        yield {
          at: { prose, start, end },
          found: `hard word \`${word}\` that is not in the list`,
          expected: 'its meaning under `hardWords` in document.yaml',
          todo: 'add it there, or do not make it bold',
        };
      }
    }
    for (const { prose } of document.meanings) {
      const { length } = prose.sentences;
      if (length <= most) continue;
      yield {
        at: { prose, start: 0, end: prose.text.length },
        found: `meaning of ${length} sentences`,
        expected: `at most ${most}`,
        todo: 'say only what the reader has to know',
      };
    }
  },
});
