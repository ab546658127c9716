import { defineRule } from '../../rule.ts';
import { matchesIn, type Match } from '../../text/matches.ts';
import { DATE_FOLLOWS } from '../../text/calendar.ts';
import { isLabel } from '../../text/labels.ts';
import { millionsIn } from '../../text/millions.ts';
import { timesIn } from '../../text/times.ts';
import { prosesOf } from '../../written/walk.ts';

/** "2.3.1" is a number of a section, "4.9%" is for the rule on percentages. */
const DECIMAL = /(?<![\w£€$.,:/-])\d+\.\d+(?![\d:/-]|\.\d|\s?%|\s?per ?cent)/giu;
const FRACTION = new RegExp(
  `(?<!\\d)\\d*[¼-¾⅐-⅞]|(?<!\\b${DATE_FOLLOWS}\\s|[\\w£/.,])[1-9]/[2-8](?![\\w/]|[.,]\\d)`,
  'giu',
);
/** Pounds with no pence. */
const NO_PENCE = /(?<![\w£])£(?<pounds>\d[\d,]*)\.00(?!\d|\.\d)/gu;
/** "£2.50", and also "2.50 pounds". */
const MONEY = /^\s?(?:pounds|euros|dollars|p\b)/iu;

export const noDecimals = defineRule({
  id: 'no-decimals',
  summary: 'Do not use decimals or fraction signs.',
  because: 'The dot and the line are small, and 1.5 is soon read as 15. Money such as £2.50 can stay.',
  source: 'NHS digital service manual, Numbers',
  severity: 'warning',
  examples: [
    {
      text: 'The clinic is 1.5 miles from the bus station.',
      finds: ['Unexpected decimal `1.5`, expected a whole number or words: say “about 2” or “1 and a half”'],
      better: 'The clinic is 1 and a half miles from the bus station.',
    },
    {
      text: 'Cook the rice for ½ an hour.',
      finds: ['Unexpected fraction `½`, expected a whole number or words: say “half” or “1 in 4”'],
      better: 'Cook the rice for half an hour.',
    },
    {
      text: 'You pay £1,250.00.',
      finds: ['Unexpected pence in `£1,250.00`, expected whole pounds: write `£1,250`'],
      better: 'You pay £1,250.',
    },
    { text: 'The ticket costs £2.50. The bus comes at 7.45.', finds: [] },
    { text: 'We are here 24/7. Look at rule 2.3 on www.example.org/v1.2 for more.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      const others = new Set([...timesIn(prose), ...millionsIn(prose)].map(({ start }) => start));
      for (const match of matchesIn(prose, DECIMAL)) {
        const isHeadingNumber = match.start === 0 && /^(?:heading|title)$/u.test(prose.kind);
        const isMoney = MONEY.test(prose.text.slice(match.end, match.end + 10));
        if (others.has(match.start) || isHeadingNumber || isLabel(match) || isMoney) continue;
        yield remark('decimal', match, 'say “about 2” or “1 and a half”');
      }
      for (const match of matchesIn(prose, NO_PENCE)) {
        const whole = `write \`£${match.groups['pounds'] ?? ''}\``;
        yield { at: match, found: `pence in \`${match.text}\``, expected: 'whole pounds', todo: whole };
      }
      for (const match of matchesIn(prose, FRACTION)) yield remark('fraction', match, 'say “half” or “1 in 4”');
    }
  },
});

function remark(what: string, at: Match, todo: string) {
  return { at, found: `${what} \`${at.text}\``, expected: 'a whole number or words', todo };
}
