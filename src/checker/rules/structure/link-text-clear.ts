import { defineRule } from '../../rule.ts';
import { wordList } from '../../words/read-words.ts';
import { prosesOf } from '../../written/walk.ts';

export const linkTextClear = defineRule({
  id: 'link-text-clear',
  summary: 'Let the words of a link say where it leads.',
  because:
    'Many people jump from link to link. A screen reader can list all links of a page, without the words around them. “Click here” says nothing there.',
  source: 'NHS digital service manual, Links; WCAG 2.4.4',
  severity: 'error',
  examples: [
    {
      text: 'To see the times, [click here](https://www.example.org/times).',
      finds: [
        'Unexpected link `click here`, expected words that say where it leads: put the link on the name of the page',
      ],
      better: 'You can see [the times of the buses](https://www.example.org/times).',
    },
    {
      text: '[Find out more.](https://www.example.org/bins)',
      finds: [
        'Unexpected link `Find out more.`, expected words that say where it leads: put the link on the name of the page',
      ],
      better: '[Find out more about bins.](https://www.example.org/bins)',
    },
    { text: 'Look at [www.example.org](https://www.example.org) or phone 01632 960000.', finds: [] },
  ],
  *check(document) {
    const vague = new Set(wordList('vague-links').flatMap(({ words }) => words));
    for (const prose of prosesOf(document)) {
      for (const { start, end } of prose.spansOf('link')) {
        const text = prose.text.slice(start, end);
        if (
          !vague.has(
            text
              .toLowerCase()
              .replaceAll(/[^\p{L}\s]/gu, '')
              .trim(),
          )
        )
          continue;
        yield {
          at: { prose, start, end },
          found: `link \`${text}\``,
          expected: 'words that say where it leads',
          todo: 'put the link on the name of the page',
        };
      }
    }
  },
});
