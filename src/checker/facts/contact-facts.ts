import type { Recogniser } from './fact.ts';

/** How to reach somebody. */
export const contactFacts: readonly Recogniser[] = [
  {
    kind: 'email address',
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    read: ([letters = '']) => [{ key: `email ${letters.toLowerCase()}` }],
  },
  {
    kind: 'web address',
    pattern: /\b(?:https?:\/\/|www\.)[^\s<>()"“”\uE000]+/gi,
    read: readWeb,
  },
  {
    kind: 'web address',
    pattern:
      /(?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net|gov|wales|scot|info|eu|example)\b(?:\/[^\s<>()"“”\uE000]*)?/gi,
    read: readWeb,
  },
  {
    kind: 'phone number',
    pattern: /(?<![\w£.,])(?:\+\d{1,3}[ -]?(?:\(0\)[ -]?)?|\(?0)\d(?:[ ()-]{0,2}\d){6,12}(?!\w)/g,
    read: ([letters = '']) => [{ key: `phone ${digitsOf(letters)}` }],
  },
  {
    kind: 'postcode',
    pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g,
    read: ([letters = '']) => [{ key: `postcode ${letters.replace(' ', '')}` }],
  },
];

/** An address with what belongs to it: `www.` and `https://` make no other address, nor does a full stop behind it. */
function readWeb([letters = '']: readonly (string | undefined)[]) {
  const address = letters
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?'’]+$/, '')
    .replace(/\/$/, '');
  return [{ key: `web ${address}` }];
}

function digitsOf(letters: string): string {
  return letters
    .replace(/^\+44[ -]?(?:\(0\))?/, '0')
    .replace(/^00/, '+')
    .replaceAll(/[^\d+]/g, '');
}
