import { describe, expect, it } from 'vitest';
import { linksOf, read, settings } from './reading.ts';

describe('a contact', () => {
  it('is who it is, and then each way in the same order: web, email, phone, post', () => {
    expect(read('<Contact of="ico" />')).toMatchObject({
      blocks: [
        "ico: The Information Commissioner's Office They look after the law.",
        [
          'web: Website: www.ico.org.uk',
          'email: Email: help@ico.org.uk',
          'telephone: Phone: 0303 123 1113 Ask for help',
          'post: Post: Wycliffe House Water Lane SK9 5AF',
        ],
      ],
      problems: [],
    });
  });

  it('has links that open the web, an email and the phone', () => {
    expect(linksOf('<Contact of="ico" />')).toEqual([
      ['www.ico.org.uk', 'https://www.ico.org.uk'],
      ['help@ico.org.uk', 'mailto:help@ico.org.uk'],
      ['0303 123 1113', 'tel:+443031231113'],
    ]);
  });

  it('dials a short number as it is, and may have a picture of its own for the phone', () => {
    expect(read('<Contact of="desk" />').blocks).toEqual(['desk: The desk', ['desk: Phone: 116 123']]);
    expect(linksOf('<Contact of="desk" />')).toEqual([['116 123', 'tel:116123']]);
  });

  it('without any way is only who it is', () => {
    expect(read('<Contact of="nobody" />')).toMatchObject({ blocks: ['home: Nobody'], problems: [] });
  });

  it('has the labels of the document’s language', () => {
    const words = { ...settings.words, phone: 'Ffôn' };
    expect(read('<Contact of="desk" />', { words }).blocks).toEqual(['desk: The desk', ['desk: Ffôn: 116 123']]);
  });

  it('may stand twice in a part', () => {
    expect(read('<Contact of="nobody" />\n\nOr:\n\n<Contact of="nobody" />').blocks).toEqual([
      'home: Nobody',
      '-: Or:',
      'home: Nobody',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('named %s is not there', (name) => {
    expect(read(`<Contact of="${name}" />`)).toMatchObject({
      blocks: [],
      problems: [expect.stringContaining(`Unexpected contact \`${name}\``)],
    });
  });
});
