import { describe, expect, it } from 'vitest';
import { addressPieces } from '../../../src/writing/address-pieces.ts';
import { linksOf, read } from './reading.ts';

describe('links', () => {
  it.each([
    ['See www.ico.org.uk.', 'www.ico.org.uk', 'https://www.ico.org.uk'],
    ['See https://ico.org.uk/help.', 'https://ico.org.uk/help', 'https://ico.org.uk/help'],
    ['Write to help@ico.org.uk.', 'help@ico.org.uk', 'mailto:help@ico.org.uk'],
    ['[our page](http://www.ico.org.uk)', 'our page', 'http://www.ico.org.uk'],
    ['[our page](/visit/)', 'our page', '/visit/'],
    ['[our page](#home)', 'our page', '#home'],
    ['[our page](../rent/)', 'our page', '../rent/'],
  ])('%s leads where it should', (text, words, url) => {
    expect(linksOf(text)).toEqual([[words, url]]);
    expect(read(text).problems).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'file:///x',
    'vbscript:x',
    '//x.org/',
    '/\\x.org',
  ])('to %s are refused', (url) => {
    const message =
      `Unexpected link to \`${url}\`, expected a web address, an email address, a phone number or a page of this website: ` +
      'begin the address with https://, or write a page of this website, such as ../your-rights/';
    expect(read(`[x](${url})`).problems).toEqual([`1:1 ${message}`]);
    expect(read(`[x][y]\n\n[y]: ${url}`).problems).toEqual([`3:1 ${message}`]);
  });
});

it.each(['https://ico.org.\\\\', '[x](https://ico.org.uk:help)'])(
  '%s, a link that no browser can open, is refused: a PDF with it cannot be made',
  (text) => {
    expect(read(`See ${text}`).problems).toEqual([
      expect.stringContaining('which no browser can open, expected an address such as https://www.example.org/'),
    ]);
  },
);

describe('an address in pieces', () => {
  it.each([
    ['www.ico.org.uk', ['www.ico.org.uk']],
    ['www.equalityadvisoryservice.com/help', ['www.', 'equalityadvisoryservice.com', '/help']],
    ['www.ico.org.uk/help/now', ['www.ico.org.uk', '/help', '/now']],
    ['data.protection@plus.co.uk', ['data.protection', '@plus', '.co.uk']],
  ])('%s may break between the pieces', (address, pieces) => {
    expect(addressPieces(address)).toEqual(pieces);
  });
});
