import { BARE_WEB_ADDRESS, EMAIL, POSTCODE, WEB_ADDRESS } from '../text/address-patterns.ts';
import type { Recogniser } from './fact.ts';

/** How to reach somebody. */
export const contactFacts: readonly Recogniser[] = [
  {
    kind: 'email address',
    pattern: EMAIL,
    read: ([letters = '']) => [{ key: `email ${letters.toLowerCase()}` }],
  },
  {
    kind: 'web address',
    pattern: WEB_ADDRESS,
    read: readWeb,
  },
  {
    kind: 'web address',
    pattern: BARE_WEB_ADDRESS,
    read: readWeb,
  },
  {
    kind: 'phone number',
    pattern: /(?<![\w£.,])(?:\+\d{1,3}[ -]?(?:\(0\)[ -]?)?|\(?0)\d(?:[ ()-]{0,2}\d){6,12}(?!\w)/g,
    read: ([letters = '']) => [{ key: `phone ${digitsOf(letters)}` }],
  },
  {
    kind: 'postcode',
    pattern: POSTCODE,
    read: ([letters = '']) => [{ key: `postcode ${letters.replace(' ', '')}` }],
  },
];

/** An address with what belongs to it: `www.` and `https://` make no other address. */
function readWeb([letters = '']: readonly (string | undefined)[]) {
  const address = letters
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  return [{ key: `web ${address}` }];
}

function digitsOf(letters: string): string {
  return letters
    .replace(/^\+44[ -]?(?:\(0\))?/, '0')
    .replace(/^00/, '+')
    .replaceAll(/[^\d+]/g, '');
}
