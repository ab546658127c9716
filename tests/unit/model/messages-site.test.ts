import { describe, expect, it } from 'vitest';
import { brokenContent } from './broken-content.ts';

const file = 'content/site.yaml';
const example = 'write it like the example in docs/change-something.md  field';
const site = `name: Easy read
language: en-GB
address: https://easyread.example.org
organisation: The museum
statementDate: 2026-11-24
help:
  name: The visits team
  phone: 01785 312000
`;

describe('a mistake in site.yaml', () => {
  const content = brokenContent();

  it.each([
    [
      'an address that is none',
      'https://easyread.example.org',
      'example',
      `3:1  Unexpected value of \`address\`, expected a web address such as https://easyread.example.org: ${example}`,
    ],
    [
      'an address with a folder',
      'example.org',
      'example.org/here',
      `3:1  Unexpected value of \`address\`, expected a web address without a folder, such as https://easyread.example.org: ${example}`,
    ],
    [
      'help without phone and email',
      'phone: 01785 312000',
      'website: www.example.org',
      `6:1  Unexpected value of \`help\`, expected a \`phone\` or an \`email\` at least, since each page shows them: ${example}`,
    ],
    [
      'an organisation without a name',
      'organisation: The museum',
      "organisation: ''",
      `4:1  Unexpected value of \`organisation\`, expected the name of the organisation: ${example}`,
    ],
    [
      'a statement of no day',
      '2026-11-24',
      '24 November 2026',
      `5:1  Unexpected value of \`statementDate\`, expected a day such as 2026-11-24: year-month-day: ${example}`,
    ],
    [
      'an unknown field',
      'address:',
      'adress:',
      `1:1  Unexpected missing field \`address\`, expected a web address such as https://easyread.example.org: ${example}`,
      '3:1  Unexpected field `adress`, expected one of the fields `name`, `language`, `address`, `organisation`, `statementDate`, `help`: did you mean `address`?  unknown-field',
    ],
  ])('%s', (_, from, to, ...expected) => {
    content.write(file, site.replace(from, to));
    expect(content.mistakes().sort()).toEqual(expected.map((line) => `${file}:${line}`));
  });

  it('no site.yaml', () => {
    content.remove(file);
    expect(content.mistakes()).toEqual([
      `${file}:1:1  Unexpected content/ without site.yaml, expected site.yaml with the name, language, address, organisation, statement date and help of the website: ` +
        'add the file; docs/change-something.md has one to copy  no-site-yaml',
    ]);
  });
});
