import { defineRule } from '../../rule.ts';
import { matchesIn } from '../../text/matches.ts';
import { numbersInWords } from '../../text/number-words.ts';
import { nameSearch } from '../../written/names.ts';
import { prosesOf } from '../../written/walk.ts';

/** Two letters at least before the first hyphen: "X-ray" and "T-shirt" have no other way. */
const HYPHENATED = /(?<![\p{L}\d'’-])(?:\p{L}{2,}|\d+)(?:-\p{L}+)+(?![\p{L}\d-])/gu;
/** "Stoke-on-Trent": the last word has a capital too. */
const NAME = /-\p{Lu}\p{L}*$/u;

export const noHyphens = defineRule({
  id: 'no-hyphens',
  summary: 'Use few words with hyphens.',
  because: 'A word with a hyphen is long, and the hyphen looks like the end of the line.',
  source: 'People First 2012; NHS digital service manual, Punctuation',
  severity: 'look',
  examples: [
    {
      text: 'Ask about our pay-as-you-go phones.',
      finds: [
        'Unexpected hyphens in `pay-as-you-go`, expected words without hyphens: say it in other words, or leave it if there are none',
      ],
      better: 'Ask about the phones that you pay for as you use them.',
    },
    { text: 'Take the bus to Stoke-on-Trent for your X-ray.', finds: [] },
    { text: 'Our sort code is 12-34-56. Look at www.drop-in.example.org.', finds: [] },
  ],
  *check(document) {
    const namesIn = nameSearch(document);
    for (const prose of prosesOf(document)) {
      const matches = [...matchesIn(prose, HYPHENATED)];
      if (matches.length === 0) continue;
      const isName = namesIn(prose);
      // "Thirty-one" is for the rule on digits.
      const numbers = new Set(prose.sentences.flatMap(numbersInWords).map(({ start }) => start));
      for (const match of matches) {
        if (numbers.has(match.start) || NAME.test(match.text) || isName(match)) continue;
        yield {
          at: match,
          found: `hyphens in \`${match.text}\``,
          expected: 'words without hyphens',
          todo: 'say it in other words, or leave it if there are none',
        };
      }
    }
  },
});
