import { inWords, placeInWords, twoDigits, yearInWords } from './en-numbers.ts';
import type { SpokenForms } from './spoken-forms.ts';

const month = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const year = '((?:1[5-9]|20)\\d\\d)';
const half = '( ?(?:[ap]m\\b|[ap]\\.m\\.))';
const currencies: Readonly<Record<string, string>> = { '£': 'pound', '€': 'euro', $: 'dollar' };

/** How English says what is not written as it is said. */
export const enSpeech: SpokenForms = {
  words: {
    'e.g.': 'for example',
    eg: 'for example',
    'i.e.': 'that is',
    ie: 'that is',
    'etc.': 'and so on',
    etc: 'and so on',
    '&': 'and',
    CCTV: 'C C T V',
    DVD: 'D V D',
    EU: 'E U',
    FAQ: 'F A Q',
    GDPR: 'G D P R',
    GP: 'G P',
    ICO: 'I C O',
    ID: 'I D',
    NHS: 'N H S',
    NI: 'N I',
    PDF: 'P D F',
    PO: 'P O',
    TV: 'T V',
    UK: 'U K',
  },
  inAddresses: { www: 'w w w', uk: 'U K', nhs: 'N H S', eu: 'E U' },
  signs: { '@': 'at', '.': 'dot', '/': 'slash', '-': 'hyphen', _: 'underscore' },
  digits: {
    0: 'oh',
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    '+': 'plus',
  },
  patterns: [
    // 1 October 2016, 1st October, the 1 October
    {
      find: new RegExp(`\\b(the )?(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)? (?:of )?${month}(?:,? ${year})?\\b`, 'gi'),
      say: ([, the, day, name, ofYear]) =>
        `${the ?? 'the '}${placeInWords(Number(day))} of ${name ?? ''}${ofYear ? ` ${yearInWords(Number(ofYear))}` : ''}`,
    },
    // October 2016
    {
      find: new RegExp(`\\b${month} ${year}\\b`, 'g'),
      say: ([, name, ofYear]) => `${name ?? ''} ${yearInWords(Number(ofYear))}`,
    },
    // 5:30pm, 17:30
    {
      find: new RegExp(`\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)${half}|\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b`, 'gi'),
      say: ([, hour, minutes, inHalf, hourOfDay, minutesOfDay]) =>
        clockTime(Number(hour ?? hourOfDay), Number(minutes ?? minutesOfDay), inHalf),
    },
    // 5pm
    {
      find: new RegExp(`\\b(1[0-2]|0?[1-9])${half}`, 'gi'),
      say: ([, hour, inHalf]) => clockTime(Number(hour), 0, inHalf),
    },
    // £2.50, £1,000, £2
    {
      find: /([£€$])(\d+(?:,\d{3})*)(?:\.(\d\d)(?!\d))?( (?:thousand|million|billion)\b)?/g,
      say: ([, sign = '', whole = '', part, size = '']) => money(whole + size, currencies[sign] ?? '', part),
    },
    { find: /\b(\d+)p\b/g, say: ([, pence = '']) => `${pence} ${pence === '1' ? 'penny' : 'pence'}` },
    // 9am–5pm was taken in two; 10–12 and 10-12 are not a sum
    { find: /(?<=\d(?: ?[ap]\.?m\.?)?) ?[–—] ?(?=[£€$]?\d)/gi, say: () => ' to ' },
    // A postcode: ST18 9AP
    { find: /\b([A-Z]{1,2})(\d{1,2})([A-Z]?) (\d)([A-Z])([A-Z])\b/g, say: ([, ...pieces]) => postcode(pieces) },
    // A number to call in an emergency
    {
      find: /(?<=\b(?:call|dial|phone|ring|text) )\d{3}\b/gi,
      say: ([number]) => Array.from(number, (digit) => (digit === '0' ? 'oh' : inWords(Number(digit)))).join(' '),
    },
  ],
};

function clockTime(hour: number, minutes: number, inHalf?: string): string {
  const letters = inHalf
    ?.toUpperCase()
    .replaceAll(/[^APM]/g, '')
    .split('')
    .join(' ');
  if (letters) return [inWords(hour), minutes > 0 && twoDigits(minutes), letters].filter(Boolean).join(' ');
  if (minutes > 0) return `${inWords(hour)} ${twoDigits(minutes)}`;
  return hour > 12 ? `${inWords(hour)} hundred` : `${inWords(hour)} o'clock`;
}

function money(whole: string, currency: string, part?: string): string {
  const coins = Number(part ?? 0);
  if (Number(whole) === 0 && coins > 0 && currency === 'pound') return `${coins} pence`;
  const amount = `${whole} ${currency}${whole === '1' ? '' : 's'}`;
  return coins > 0 ? `${amount} ${coins}` : amount;
}

/** Letter by letter, but the number of the district as a number. */
function postcode([area = '', district = '', letter = '', sector = '', one = '', two = '']: string[]): string {
  return `${[area.split('').join(' '), district, letter].filter(Boolean).join(' ')}, ${[sector, one, two].join(' ')}`;
}
