import { describe, expect, it } from 'vitest';
import { brokenContent, visit } from './broken-content.ts';

/** What is written in document.yaml in the place of what, and the message without its file and rule. */
const slips: [slip: string, from: string, to: string, message: string][] = [
  [
    'a colon in a value',
    'title: When we',
    'title: Visits: when we',
    "1:8  Unexpected colon in the value `Visits: when we visit you`, expected quotation marks around a value with a colon: write `title: 'Visits: when we visit you'`",
  ],
  [
    'a colon and an apostrophe in a value',
    'name: The visits team',
    "name: Ann's team: visits",
    '10:11  Unexpected colon in the value `Ann\'s team: visits`, expected quotation marks around a value with a colon: write `name: "Ann\'s team: visits"`',
  ],
  [
    'a colon at the end of a value',
    'title: When we visit you',
    'title: When we visit you:',
    "1:8  Unexpected colon in the value `When we visit you:`, expected quotation marks around a value with a colon: write `title: 'When we visit you:'`",
  ],
  [
    'a quotation mark that is not closed, told where it was opened',
    'title: When we',
    'title: "When we',
    '1:8  Unexpected `"` that is not closed, expected `"` behind the value, too: write it at the end of the line, or take the `"` out',
  ],
  [
    'a quotation mark that is not closed, though others follow',
    'title: When we',
    "title: 'When we",
    "1:8  Unexpected `'` that is not closed, expected `'` behind the value, too: write it at the end of the line, or take the `'` out",
  ],
  [
    'a quotation mark that is not closed deep inside',
    'phone: 01785',
    "phone: '01785",
    "12:12  Unexpected `'` that is not closed, expected `'` behind the value, too: write it at the end of the line, or take the `'` out",
  ],
  [
    'an apostrophe inside single quotation marks',
    'name: The visits team',
    "name: 'Ann's team'",
    "10:16  Unexpected words behind the closing `'`, expected `'` only at the start and at the end of a value: write `name: \"Ann's team\"`",
  ],
  [
    'words behind quotation marks',
    'name: The visits team',
    'name: "Visits" team',
    '10:20  Unexpected words behind the closing `"`, expected `"` only at the start and at the end of a value: write `name: \'"Visits" team\'`',
  ],
  [
    'curly quotation marks',
    "version: '1'",
    'version: “1”',
    "5:10  Unexpected curly quotation marks in `“1”`, expected straight ones, which YAML knows: write `'1'`, or `'“1”'` if readers are to see them",
  ],
  [
    'curly quotation marks around a colon',
    'title: When we visit you',
    'title: “Visits: when”',
    "1:8  Unexpected curly quotation marks in `“Visits: when”`, expected straight ones, which YAML knows: write `'Visits: when'`, or `'“Visits: when”'` if readers are to see them",
  ],
  [
    'a bracket that is not closed',
    'hardWords:',
    'editions: [a4\nhardWords:',
    '18:11  Unexpected `[` that is not closed, expected `]` behind the value, too: write it, or take the `[` out',
  ],
  [
    'a sign that YAML keeps for itself',
    'name: The visits team',
    'name: @visits',
    "10:11  Unexpected `@` at the start of a value, expected quotation marks around a value that begins with this sign: write `name: '@visits'`",
  ],
  [
    'a sign in a list',
    '- 1 Example Street',
    '- *1 Example Street*',
    "14:9  Unexpected `*` at the start of a value, expected quotation marks around a value that begins with this sign: write `- '*1 Example Street*'`",
  ],
];

describe('a value that YAML takes for something else is told in plain words, where it begins', () => {
  const content = brokenContent();

  it.each(slips)('%s', (_, from, to, message) => {
    content.change(visit.yaml, from, to);
    expect(content.mistakes()).toEqual([`${visit.yaml}:${message}  yaml`]);
  });

  it('what has no plain words yet is told in those of the parser', () => {
    content.change(visit.yaml, 'title: When we visit you', 'title: "C:\\docs"');
    expect(content.mistakes()).toEqual([
      `${visit.yaml}:1:11  Unexpected YAML that cannot be read (Invalid escape sequence \\d), expected \`name: value\` on each line, ` +
        'with the same spaces before lines of one level: mend this line, or put the value in quotation marks  yaml',
    ]);
  });

  it.each([
    ['curly quotation marks inside a value', 'title: When we', 'title: When “we”'],
    ['curly quotation marks in straight ones', 'title: When we visit you', "title: '“When we visit you”'"],
  ])('but not %s', (_, from, to) => {
    content.change(visit.yaml, from, to);
    expect(content.mistakes()).toEqual([]);
  });
});
