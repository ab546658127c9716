import { defineRule } from '../../rule.ts';
import { MONTH } from '../../text/calendar.ts';
import { isLabel } from '../../text/labels.ts';
import { matchesIn, type Match } from '../../text/matches.ts';
import { millionsIn } from '../../text/millions.ts';
import { wordsAfter, wordsBefore } from '../../text/neighbours.ts';
import { numbersInWords } from '../../text/number-words.ts';
import { timesIn } from '../../text/times.ts';
import type { Prose, Stretch } from '../../written/prose.ts';
import { prosesOf } from '../../written/walk.ts';

const NUMBER =
  /(?<![\w£€$.,/#-])(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s(?<times>thousand|million|billion)\b)?(?![\w/-]|[.,:]\d)/giu;
const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const MONEY = /^(?:pounds?|pence|euros?|dollars?)$/iu;
const YEAR_FOLLOWS = new RegExp(`^(?:in|since|by|from|until|till|before|after|during|${MONTH})$`, 'iu');

export const noLargeNumbers = defineRule({
  id: 'no-large-numbers',
  summary: 'Do not use large numbers. Say “many”, or compare.',
  because:
    'Nobody can see 33,000 homes before the eye. Years, money, phone numbers and the numbers of forms and letters can stay.',
  source: 'Inclusion Europe 2009 (baseline of its editions); W3C COGA, Making Content Usable, objective 3',
  severity: 'warning',
  settings: { limit: { default: 1000, means: 'the number from which there is a warning' } },
  examples: [
    {
      text: 'We look after 33,000 homes.',
      finds: [
        'Unexpected large number `33,000`, expected a number under 1,000: say “many”, or compare it with something people know',
      ],
      better: 'We look after many homes.',
    },
    {
      text: 'About 3 million people have diabetes.',
      finds: [
        'Unexpected large number `3 million`, expected a number under 1,000: say “many”, or compare it with something people know',
      ],
      better: 'About 1 in 20 people have diabetes.',
    },
    {
      text: 'We help 1.2m people.',
      finds: [
        'Unexpected large number `1.2m`, expected a number under 1,000: say “many”, or compare it with something people know',
      ],
      better: 'We help many people.',
    },
    { text: 'The law changed in 2018.', finds: [] },
    { text: 'You can phone 0303 123 1113.', finds: [] },
    { text: 'Ask for form 8843. It is about the Equality Act 2010. The grant is £2,500.', finds: [] },
  ],
  *check(document, { limit }) {
    for (const prose of prosesOf(document)) {
      for (const { start, end } of largeNumbersIn(prose, limit)) {
        yield {
          at: { prose, start, end },
          found: `large number \`${prose.text.slice(start, end)}\``,
          expected: `a number under ${limit.toLocaleString('en-GB')}`,
          todo: 'say “many”, or compare it with something people know',
        };
      }
    }
  },
});

function* largeNumbersIn(prose: Prose, limit: number): Generator<Stretch> {
  const times = new Set(timesIn(prose).map(({ start }) => start));
  for (const match of matchesIn(prose, NUMBER)) {
    const { digits = '', times: word } = match.groups;
    const value = Number(digits.replaceAll(',', '')) * (TIMES[word?.toLowerCase() ?? ''] ?? 1);
    if (value >= limit && !times.has(match.start) && isCounting(match)) yield match;
  }
  yield* millionsIn(prose);
  for (const number of prose.sentences.flatMap(numbersInWords)) {
    if (number.value >= limit && !isMoney(number)) yield number;
  }
}

/** Whether a number counts something: years, money and the numbers of forms do not. */
function isCounting(match: Match): boolean {
  if (isMoney(match)) return false;
  if (/\D/u.test(match.text)) return true;
  const [before] = wordsBefore(match);
  const [next, second] = wordsAfter(match, 2);
  const isOfNoun = next?.tag === 'NOUN' || (next?.tag === 'ADJ' && second?.tag === 'NOUN');
  const isName = isLabel(match) || YEAR_FOLLOWS.test(before?.text ?? '');
  return isOfNoun && !isName && !(isYear(match.text) && before?.tag === 'DET');
}

function isMoney(stretch: Stretch): boolean {
  return MONEY.test(wordsAfter(stretch)[0]?.text ?? '');
}

function isYear(digits: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(digits);
}
