import type { Reading, Recogniser } from './fact.ts';
import { NUMBER, numberOf } from './number-words.ts';

const FACTOR = '(?: ?(thousand|million|billion|k|m|bn)\\b)?';
const UNIT = '(min(?:ute)?|hour|hr|day|week|fortnight|month|year|yr)s?\\b';
const KIND_OF_DAY = '(?:(working|business|calendar|full|whole)[ -])?';
/** As lawyers write numbers: `thirty (30)`. */
const AGAIN = `(?: \\((?:${NUMBER})\\))?`;

/** How many of one unit make one of what it is counted in. */
const units: Readonly<Record<string, [size: number, counted: string]>> = {
  min: [1, 'minutes'],
  minute: [1, 'minutes'],
  hour: [60, 'minutes'],
  hr: [60, 'minutes'],
  day: [1, 'days'],
  week: [7, 'days'],
  fortnight: [14, 'days'],
  month: [1, 'months'],
  year: [12, 'months'],
  yr: [12, 'months'],
};

const signs: Readonly<Record<string, string>> = { '£': 'pounds', '€': 'euros', $: 'dollars' };

/** From this number on, "1 in 2026" is a year. */
const FIRST_YEAR = 1900;

/** Money, shares, durations, ages and all other numbers, in the order in which they are looked for. */
export const amountFacts: readonly Recogniser[] = [
  {
    kind: 'amount of money',
    pattern: new RegExp(`([£€$]) ?(\\d[\\d,]*(?:\\.\\d+)?)${FACTOR}`, 'gi'),
    read: ([, sign = '', number = '', factor]) => [{ key: `money ${numberOf(number, factor)} ${signs[sign] ?? sign}` }],
  },
  {
    kind: 'amount of money',
    pattern: new RegExp(`(?<![\\w.,/])(${NUMBER})${FACTOR} ?(pounds?|pence|p|euros?|dollars?)\\b`, 'gi'),
    read: ([, number = '', factor, unit = '']) => [moneyIn(numberOf(number, factor), unit.toLowerCase())],
  },
  {
    kind: 'share',
    pattern: new RegExp(`(?<![\\w.,/])(${NUMBER}) ?(?:%|per ?cent\\b)`, 'gi'),
    read: ([, number = '']) => [{ key: share(numberOf(number), 100) }],
  },
  {
    kind: 'number',
    pattern: new RegExp(
      `(?<![\\w.,/])(?:aged? )?(${NUMBER})(?:[ -](?:to|or|and|–)[ -](${NUMBER}))?[ -](?:years?[ -]olds?|years of age)\\b`,
      'gi',
    ),
    read: ([, first, last]) => [first, last].flatMap((number) => (number === undefined ? [] : [count(number)])),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `(?<![\\w.,/])(${NUMBER})(?: ?(?:to|or|and|-|–) ?(${NUMBER}))?${AGAIN}[ -]?${KIND_OF_DAY}${UNIT}`,
      'gi',
    ),
    read: ([, first, last, kind, unit]) =>
      [first, last].flatMap((number) => (number === undefined ? [] : [duration(numberOf(number), kind, unit)])),
  },
  {
    kind: 'duration',
    pattern: new RegExp(`\\b(?:an?|each|per|every|half an?) ${KIND_OF_DAY}${UNIT}`, 'gi'),
    read: ([letters = '', kind, unit]) => [
      { ...duration(/^half/i.test(letters) ? 0.5 : 1, kind, unit), isLoose: true },
    ],
  },
  {
    kind: 'share',
    pattern: new RegExp(`(?<![\\w.,/])(${NUMBER}) (?:in|out of)(?: every)? (${NUMBER})(?![\\w/]|[.,]\\d)`, 'gi'),
    read: ([, part = '', of = '']) => {
      const [counted, all] = [numberOf(part), numberOf(of)];
      return counted <= all && all < FIRST_YEAR
        ? [{ key: share(counted, all), implies: [`number ${counted}`, `number ${all}`] }]
        : [count(part), count(of)];
    },
  },
  { kind: 'share', pattern: /\bhalf\b/gi, read: () => [{ key: share(1, 2), isLoose: true }] },
  { kind: 'share', pattern: /\b(?:a|one) quarter\b/gi, read: () => [{ key: share(1, 4), isLoose: true }] },
  { kind: 'share', pattern: /\bthree quarters\b/gi, read: () => [{ key: share(3, 4), isLoose: true }] },
  { kind: 'share', pattern: /\b(?:a|one) third\b/gi, read: () => [{ key: share(1, 3), isLoose: true }] },
  { kind: 'share', pattern: /\btwo thirds\b/gi, read: () => [{ key: share(2, 3), isLoose: true }] },
  {
    kind: 'reference',
    pattern: /(?<![\w/-])(?=[\w/-]*\d)(?=[\w/-]*[A-Z])[A-Z\d][A-Z\d/-]*[A-Z\d](?![\w/-])/g,
    read: ([letters = '']) => (letters.length < 3 ? [] : [{ key: `reference ${letters}` }]),
  },
  {
    kind: 'number',
    pattern: new RegExp(`(?<![\\w.,/])(${NUMBER})(?:st|nd|rd|th)?${FACTOR}(?![\\w/]|[.,]\\d)`, 'gi'),
    read: ([, number = '', factor]) => [count(number, factor)],
  },
];

/** "One" is most often no number: "one of our homes". */
function count(letters: string, factor?: string): Reading {
  return { key: `number ${numberOf(letters, factor)}`, isLoose: factor === undefined && /^one$/i.test(letters) };
}

function moneyIn(number: number, unit: string): Reading {
  if (/^p(?:ence)?$/.test(unit)) return { key: `money ${number / 100} pounds` };
  return { key: `money ${number} ${unit.replace(/s?$/, 's')}` };
}

function share(part: number, all: number): string {
  return `share ${Math.round((part / all) * 10_000)}`;
}

function duration(number: number, kind = '', unit = ''): Reading {
  const [size, counted] = units[unit.toLowerCase()] ?? [1, unit];
  const isWorking = /working|business/i.test(kind);
  return { key: `duration ${number * size} ${isWorking ? 'working ' : ''}${counted}` };
}
