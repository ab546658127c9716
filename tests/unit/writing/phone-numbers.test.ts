import { describe, expect, it } from 'vitest';
import { phoneUri } from '../../../src/writing/phone-links.ts';
import { linksOf, read } from './reading.ts';

describe('phone numbers in the words', () => {
  it.each([
    ['en-GB', '0303 123 1113', 'tel:+443031231113'],
    ['en-GB', '01785 312000', 'tel:+441785312000'],
    ['en-GB', '(01785) 312000', 'tel:+441785312000'],
    ['en-GB', '0800 1111', 'tel:+448001111'],
    ['en-GB', '+44 1785 312000', 'tel:+441785312000'],
    ['en-GB', '+31 20 624 1111', 'tel:+31206241111'],
    ['cy-GB', '01785 312000', 'tel:+441785312000'],
    ['nl-NL', '020 624 1111', 'tel:+31206241111'],
    ['en', '+44 1785 312000', 'tel:+441785312000'],
  ])('in %s: %s is a link that dials', (language, number, url) => {
    expect(linksOf(`:home: Call ${number}.`, { language })).toEqual([[number, url]]);
  });

  it.each([
    ['en-GB', 'on 1 October 2016'],
    ['en-GB', 'on 01/10/2016'],
    ['en-GB', '2016-10-01'],
    ['en-GB', 'from 8:30 to 16:30'],
    ['en-GB', 'from 1998 to 2018'],
    ['en-GB', '01632 960000'], // Ofcom keeps it for examples.
    ['en-GB', 'Reference 123456789'],
    ['en-GB', 'Reference 0123456789'],
    ['en-GB', 'Registration number: Z6627486'],
    ['en-GB', 'Company number 07700900'],
    ['en-GB', 'Stafford ST18 9AP'],
    ['en-GB', 'QQ 12 34 56 C'],
    ['en-GB', '£1,000,000'],
    ['en-GB', '4929 1234 5678 9012'],
    ['en', '01785 312000'],
    ['en-419', '01785 312000'],
  ])('in %s: %s stays words', (language, text) => {
    expect(linksOf(`:home: Words ${text}.`, { language })).toEqual([]);
  });

  it('are links when they are all that a paragraph says', () => {
    expect(linksOf('01785 312000')).toEqual([['01785 312000', 'tel:+441785312000']]);
  });

  it('are each a link, and the words between them stay', () => {
    const text = 'Call 01785 312000 or 0303 123 1113 now.';
    expect(linksOf(text)).toHaveLength(2);
    expect(read(text).blocks).toEqual([`-: ${text}`]);
  });

  it.each(['[Call *01785 312000*](/call/)', '[01785 312000][call]\n\n[call]: /call/'])(
    'are no second link inside a link: %s',
    (text) => {
      expect(linksOf(text).filter(([, url]) => url.startsWith('tel:'))).toEqual([]);
    },
  );
});

describe('the address that dials', () => {
  it.each([
    ['01785 312000', 'en-GB', 'tel:+441785312000'],
    ['01785 312000', 'en', 'tel:01785312000'],
    ['116 123', 'en-GB', 'tel:116123'],
  ])('%s in %s is %s', (phone, language, uri) => {
    expect(phoneUri(phone, language)).toBe(uri);
  });
});
