const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const large: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };

const values = new Map<string, number>([
  ...small.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** More words follow one another in no number; a pattern without an end would try them all for each. */
const MOST_WORDS = 9;

const unit = [...values.keys()].join('|');
const factor = Object.keys(large).join('|');
const inWords = `(?:an? (?=(?:${factor})\\b))?(?:${unit}|${factor})(?:(?:[ -]|(?<=${factor}) and )(?:${unit}|${factor})){0,${MOST_WORDS}}`;

/** The source of a pattern for a number: `6`, `1,500`, `2.5`, `twenty-one`, `two hundred and fifty`. It has no groups. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\b(?:${inWords})\\b)`;

/** What a number is that NUMBER has found, and a word such as "million" behind it. */
export function numberOf(letters: string, factorWord = ''): number {
  const by = large[factorWord.toLowerCase()] ?? shortFactors[factorWord.toLowerCase()] ?? 1;
  const digits = letters.replaceAll(',', '');
  const value = /^\d/.test(digits) ? Number(digits) : fromWords(letters);
  return Math.round(value * by * 1000) / 1000;
}

const shortFactors: Readonly<Record<string, number>> = { k: 1000, m: 1e6, bn: 1e9 };

function fromWords(letters: string): number {
  let total = 0;
  let group = 0;
  for (const word of letters.toLowerCase().split(/[ -]/)) {
    const by = large[word];
    if (by === undefined) group += values.get(word) ?? 0;
    else if (by === large['hundred']) group = Math.max(group, 1) * by;
    else {
      total += Math.max(group, 1) * by;
      group = 0;
    }
  }
  return total + group;
}
