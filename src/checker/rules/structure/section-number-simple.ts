import { defineRule } from '../../rule.ts';
import { headingsOf } from '../../written/walk.ts';

/** `4.2 Your garden`, `2.3.1 School meals`; not `1.5 miles to the bus`. */
const NUMBER = /^(?:(?:[Pp]art|[Ss]ection|[Cc]hapter) )?\d+(?:(?:\.\d+)+\.?(?= \p{Lu})|(?:\.\d+){2,}\.?(?= ))/u;
/** `3. Your garden`, which would stand behind "Part 3". */
const PART_NUMBER = /^(?:(?:part|section|chapter) )?\d+[.:)](?= )/i;

export const sectionNumberSimple = defineRule({
  id: 'section-number-simple',
  summary: 'Do not number headings. The program numbers the parts.',
  because:
    'A number such as 2.3.1 is a puzzle: few people know that it is the first thing in the third of the second. “Part 2” is plain, and stays right when a part is added.',
  source: 'European rules for easy to read in French (FALC), as noted by FontLab',
  severity: 'warning',
  examples: [
    {
      text: '## 4.2 Your garden\n\nPlease cut the grass.',
      finds: ['Unexpected number `4.2` before a heading, expected words only: take it out'],
      better: '## Your garden\n\nPlease cut the grass.',
    },
    {
      title: '3. Your garden',
      finds: ['Unexpected number `3.` before a heading, expected words only: take it out'],
    },
    { text: '## 2 ways to pay\n\nYou can phone us.', finds: [] },
    { text: '## 1.5 miles from the bus\n\nYou can walk.', finds: [] },
  ],
  *check({ parts }) {
    for (const part of parts) {
      for (const prose of headingsOf(part)) {
        const [number] = NUMBER.exec(prose.text) ?? PART_NUMBER.exec(prose.text) ?? [];
        if (number === undefined) continue;
        yield {
          at: { prose, start: 0, end: number.length },
          found: `number \`${number}\` before a heading`,
          expected: 'words only',
          todo: 'take it out',
        };
      }
    }
  },
});
