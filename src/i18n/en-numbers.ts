const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;

const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** A number from 0 to 99 in words: `twenty four`. */
export function inWords(number: number): string {
  const word = small[number];
  if (word !== undefined) return word;
  const ones = number % 10;
  return [tens[Math.floor(number / 10)], ones > 0 && small[ones]].filter(Boolean).join(' ');
}

/** The place of a number from 1 to 99 in words: `twenty fourth`. */
export function placeInWords(number: number): string {
  return inWords(number).replace(/\w+$/, (last) => ordinals[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

/** Two digits as they are said behind an hour or in a year: `oh five`, `thirty`. */
export function twoDigits(number: number): string {
  return number < 10 ? `oh ${inWords(number)}` : inWords(number);
}

/** A year with four digits: `nineteen oh five`, `two thousand and eight`, `twenty sixteen`. */
export function yearInWords(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (century === 20 && rest < 10) return rest === 0 ? 'two thousand' : `two thousand and ${inWords(rest)}`;
  return `${inWords(century)} ${rest === 0 ? 'hundred' : twoDigits(rest)}`;
}
