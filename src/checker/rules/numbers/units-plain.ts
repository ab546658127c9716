import { defineRule } from '../../rule.ts';
import { matchesIn } from '../../text/matches.ts';
import { timesIn } from '../../text/times.ts';
import { millionsIn } from '../../text/millions.ts';
import { wordList } from '../../words/read-words.ts';
import { prosesOf } from '../../written/walk.ts';

export const unitsPlain = defineRule({
  id: 'units-plain',
  summary: 'Write units in words that people know.',
  because: 'A reader who does not know “ml” can take too much or too little.',
  source: 'W3C COGA, Making Content Usable, objective 4',
  severity: 'look',
  examples: [
    {
      text: 'Give the child 5 ml of syrup.',
      finds: [
        'Unexpected unit `5 ml`, expected the word for it: write `5 millilitres`, or use a unit that people know',
      ],
      better: 'Give the child 1 small spoon of syrup.',
    },
    {
      text: 'Set the fridge to 4°C.',
      finds: ['Unexpected unit `4°C`, expected the word for it: write `4 degrees`, or use a unit that people know'],
      better: 'Set the fridge to 4 degrees.',
    },
    { text: 'We are open 09:30–16:00 hrs. We help 1.2m people.', finds: [] },
    { text: 'Walk for 30 minutes. The ticket is 50p. The new road costs £2m.', finds: [] },
  ],
  *check(document) {
    const units = new Map(wordList('units').map(({ short, say }) => [short, say]));
    const shorts = [...units.keys()].sort((one, other) => other.length - one.length).join('|');
    const pattern = new RegExp(
      `(?<![\\w£€$.,:])(?<number>\\d+(?:[.,]\\d+)?)\\s?(?<unit>${shorts})(?![\\p{L}\\d])`,
      'gu',
    );
    for (const prose of prosesOf(document)) {
      const others = new Set([...timesIn(prose), ...millionsIn(prose)].map(({ start }) => start));
      for (const match of matchesIn(prose, pattern)) {
        if (others.has(match.start)) continue;
        const { number = '', unit = '' } = match.groups;
        const say = units.get(unit) ?? '';
        yield {
          at: match,
          found: `unit \`${match.text}\``,
          expected: 'the word for it',
          todo: `write \`${number} ${number === '1' ? singular(say) : say}\`, or use a unit that people know`,
        };
      }
    }
  },
});

function singular(unit: string): string {
  return unit === 'feet' ? 'foot' : unit.replace(/s\b/u, '');
}
