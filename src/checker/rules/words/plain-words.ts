import { defineRule } from '../../rule.ts';
import { advice } from '../../words/advice.ts';
import { plainWordsIn } from '../../words/plain-words-in.ts';
import type { ProseKind } from '../../written/prose.ts';

export const plainWords = defineRule({
  id: 'plain-words',
  summary: 'Write an easy word in the place of a hard one.',
  because:
    'Office words take longer to read and say no more. A heading is read first, and by people in a hurry, so a hard word in it is an error.',
  source:
    'UK government, Accessible communication formats: take out words not needed; W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 3.1 and 3.5; WCAG 3 draft, Clear language',
  severity: 'warning',
  examples: [
    {
      text: 'We utilise your name to send you letters.',
      finds: ['Unexpected hard word `utilise`, expected a plain one: write `use`'],
      better: 'We use your name to send you letters.',
    },
    {
      text: '## How to obtain a bus pass\n\nAsk us in order to get one.',
      finds: [
        'Unexpected hard word `obtain`, expected a plain one: write `get`',
        'Unexpected hard words `in order to`, expected plain ones: write `to`',
      ],
      better: '## How to get a bus pass\n\nAsk us to get one.',
    },
    {
      text: 'Queries cost nothing. Some procedures hurt. The clinic is located in Leeds.',
      finds: [
        'Unexpected hard word `Queries`, expected a plain one: say it with `question`',
        'Unexpected hard word `procedures`, expected a plain one: say it with `steps` or `operation`',
        'Unexpected hard words `located in`, expected plain ones: write `in`',
      ],
      better: 'Questions cost nothing. Some operations hurt. The clinic is in Leeds.',
    },
    {
      text: 'You could be entitled to money. Places, subject to availability, are free. Abstain from food.',
      finds: [
        'Unexpected hard words `entitled to`, expected plain ones: write `able to` or `able to get`',
        'Unexpected hard words `subject to availability`, expected plain ones: write `only while there are some left`',
        'Unexpected hard words `Abstain from`, expected plain ones: write `go without`',
      ],
      better: 'You could be able to get money. Places are free while there are some left. Go without food.',
    },
    { text: 'We use your name to send you letters. Your parking permit ends in May.', finds: [] },
    {
      text: 'You pay a **tariff**. A tariff is what you pay for gas.',
      fields: { hardWords: [{ word: 'tariff', meaning: 'What you pay for gas.' }] },
      finds: [],
    },
  ],
  *check(document) {
    for (const listed of plainWordsIn(document)) {
      const { entry, at, text, words } = listed;
      yield {
        at,
        found: words.length === 1 ? `hard word \`${text}\`` : `hard words \`${text}\``,
        expected: words.length === 1 ? 'a plain one' : 'plain ones',
        todo: advice(listed, entry.plain, entry.or),
        severity: isTitle(at.prose.kind) ? 'error' : 'warning',
      };
    }
  },
});

function isTitle(kind: ProseKind): boolean {
  return kind === 'title' || kind === 'heading';
}
